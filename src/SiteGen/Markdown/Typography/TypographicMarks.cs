namespace SiteGen.Markdown.Typography;

/// <summary>What each typewriter mark becomes; null where a site has switched one off.</summary>
internal sealed record TypographicMarks(
    TypographicMark? LeftSingle,
    TypographicMark? RightSingle,
    TypographicMark? LeftDouble,
    TypographicMark? RightDouble,
    TypographicMark? EnDash,
    TypographicMark? EmDash,
    TypographicMark? Ellipsis,
    TypographicMark? LeftAngle,
    TypographicMark? RightAngle,
    TypographicMark? Apostrophe)
{
    public static TypographicMarks From(ImmutableDictionary<string, string> chosen) => new(
        Mark(chosen, "leftSingleQuote", "&lsquo;"),
        Mark(chosen, "rightSingleQuote", "&rsquo;"),
        Mark(chosen, "leftDoubleQuote", "&ldquo;"),
        Mark(chosen, "rightDoubleQuote", "&rdquo;"),
        Mark(chosen, "enDash", "&ndash;"),
        Mark(chosen, "emDash", "&mdash;"),
        Mark(chosen, "ellipsis", "&hellip;"),
        Mark(chosen, "leftAngleQuote", "&laquo;"),
        Mark(chosen, "rightAngleQuote", "&raquo;"),
        Mark(chosen, "apostrophe", "&rsquo;"));

    private static TypographicMark? Mark(ImmutableDictionary<string, string> chosen, string name, string usual)
    {
        var html = usual;
        foreach (var (key, value) in chosen)
        {
            html = key.Equals(name, StringComparison.OrdinalIgnoreCase) ? value : html;
        }

        return html.Length == 0 ? null : new TypographicMark(html, System.Net.WebUtility.HtmlDecode(html));
    }
}
