using SiteGen.Configuration;
using SiteGen.Data;

namespace SiteGen.Content;

/// <summary>Tells bodies that may hold a gallery from those that surely do not, without reading them as Markdown.</summary>
internal static class GalleryMarks
{
    /// <summary>
    /// Enough images or a call of the shortcode are somewhere in it: in code or apart from each other, perhaps, so that only its article
    /// knows.
    /// </summary>
    public static bool AreIn(ReadOnlySpan<byte> body, MetaValue.Map parameters, GalleriesConfig config)
    {
        // The page has settings of its own.
        var minimum = parameters["galleries"] is not null ? 1 : config.IsAutomatic ? config.Minimum : int.MaxValue;
        return HasImages(body, minimum) || HasCall(body);
    }

    /// <summary>A call of the shortcode is somewhere in it.</summary>
    public static bool HasCall(ReadOnlySpan<byte> body)
    {
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

    private static bool HasImages(ReadOnlySpan<byte> body, int minimum)
    {
        var found = 0;
        for (var at = body.IndexOf("!["u8); at >= 0; at = body.IndexOf("!["u8))
        {
            if (++found >= minimum)
            {
                return true;
            }

            body = body[(at + 2)..];
        }

        return false;
    }
}
