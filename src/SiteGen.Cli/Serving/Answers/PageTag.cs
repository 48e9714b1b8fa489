namespace SiteGen.Cli.Serving.Answers;

/// <summary>Puts the preview's own tag into a finished page.</summary>
internal static class PageTag
{
    /// <summary>Before the last end of a body; a page that has none gets it at its end.</summary>
    public static byte[] Insert(ReadOnlyMemory<byte> page, ReadOnlySpan<byte> tag)
    {
        if (tag.IsEmpty)
        {
            return page.ToArray();
        }

        var at = page.Span.LastIndexOf("</body>"u8);
        at = at < 0 ? page.Length : at;
        return [.. page.Span[..at], .. tag, .. page.Span[at..]];
    }
}
