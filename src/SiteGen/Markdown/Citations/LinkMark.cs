namespace SiteGen.Markdown.Citations;

/// <summary>
/// Stands at the end of a known link's start tag until the body is finished. Only then do its class and data come there: summaries are
/// cut by counting words, and for Hugo, as for us, attributes would count.
/// </summary>
internal static class LinkMark
{
    public const char Mark = PlaceMarks.Link;

    /// <summary>A marked end of a tag, after the quote of its last attribute.</summary>
    public static readonly string TagEnd = $"{Mark}>";

    /// <summary>Whether a link that somebody wrote as HTML takes what others get: not where its author chose a class, and not in an empty tag.</summary>
    public static bool Fits(HtmlLink link, ReadOnlySpan<char> html, ReferenceLookup? lookup)
        => lookup is { IsShown: true } && !link.HasClass && html[link.End] == '>' && html[link.End - 1] != '/'
            && lookup.Links.Recognize(link.Url) is not null;

    /// <summary>For texts in which links stay plain.</summary>
    public static string Without(string html)
        => html.Contains(Mark) ? html.Replace(TagEnd, ">", StringComparison.Ordinal) : html;
}
