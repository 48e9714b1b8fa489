namespace SiteGen.Content;

/// <summary>Tells bodies that may hold a gallery from those that surely do not, without reading them as Markdown.</summary>
internal static class GalleryMarks
{
    /// <summary>An image or a call of the shortcode is somewhere in it: in code, perhaps, so that only its article knows.</summary>
    public static bool AreIn(ReadOnlySpan<byte> body)
    {
        if (body.IndexOf("!["u8) >= 0)
        {
            return true;
        }

        for (var at = body.IndexOf("gallery"u8); at >= 0; at = body.IndexOf("gallery"u8))
        {
            if (body[..at].TrimEnd(" \t\r\n"u8) is [.., (byte)'{', (byte)'<' or (byte)'%'])
            {
                return true;
            }

            body = body[(at + "gallery"u8.Length)..];
        }

        return false;
    }
}
