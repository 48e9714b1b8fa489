namespace SiteGen.Cli.Serving;

/// <summary>Puts the preview's own tag into a finished page.</summary>
internal static class PageTag
{
    /// <summary>Before the last end of a body; a page that has none gets it at its end.</summary>
    public static ReadOnlyMemory<byte> Insert(ReadOnlyMemory<byte> page, ReadOnlySpan<byte> tag)
    {
        if (tag.IsEmpty)
        {
            return page;
        }

        var at = page.Span.LastIndexOf("</body>"u8);
        at = at < 0 ? page.Length : at;
        var result = new byte[page.Length + tag.Length];
        page.Span[..at].CopyTo(result);
        tag.CopyTo(result.AsSpan(at));
        page.Span[at..].CopyTo(result.AsSpan(at + tag.Length));
        return result;
    }
}
