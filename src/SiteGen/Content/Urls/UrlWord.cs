namespace SiteGen.Content.Urls;

/// <summary>A title, slug or file name as a part of a permalink: Hugo's <c>urlize</c>.</summary>
internal static class UrlWord
{
    public static string Of(string text, UrlStyle style)
    {
        var cleaned = PathSanitizer.CleanPath(text, style);

        // Read as an address, whose fragment is empty.
        return cleaned.IndexOf('#') == cleaned.Length - 1 && cleaned.Length > 0 ? cleaned[..^1] : cleaned;
    }

    /// <summary>A title's slashes would make folders; a term may mean them.</summary>
    public static string Title(string title, PageKind kind)
        => kind == PageKind.Term || title.AsSpan().IndexOfAny('/', '\\') < 0 ? title : title.Replace('/', '-').Replace('\\', '-');
}
