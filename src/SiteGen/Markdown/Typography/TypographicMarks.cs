namespace SiteGen.Markdown.Typography;

/// <summary>What each typewriter mark becomes; nothing at all where a site has put an empty text in its place.</summary>
internal sealed record TypographicMarks(
    TypographicMark LeftSingle,
    TypographicMark RightSingle,
    TypographicMark LeftDouble,
    TypographicMark RightDouble,
    TypographicMark EnDash,
    TypographicMark EmDash,
    TypographicMark Ellipsis,
    TypographicMark LeftAngle,
    TypographicMark RightAngle,
    TypographicMark Apostrophe)
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

    private static TypographicMark Mark(ImmutableDictionary<string, string> chosen, string name, string usual)
    {
        var html = usual;
        foreach (var (key, value) in chosen)
        {
            html = key.Equals(name, StringComparison.OrdinalIgnoreCase) ? value : html;
        }

        return new TypographicMark(html, System.Net.WebUtility.HtmlDecode(html));
    }
}
