namespace SiteGen.Markdown.Citations;

/// <summary>
/// Stands at the end of a known link's start tag until the body is finished. Only then do its class and data come there: summaries are
/// cut by counting words, and for Hugo, as for us, attributes would count.
/// </summary>
internal static class LinkMark
{
    /// <summary>Of the code points that never stand for a character: no author writes it.</summary>
    public const char Mark = '\uFDD4';

    /// <summary>A marked end of a tag, after the quote of its last attribute.</summary>
    public const string TagEnd = "\uFDD4>";

    /// <summary>For texts in which links stay plain.</summary>
    public static string Without(string html)
        => html.Contains(Mark) ? html.Replace(TagEnd, ">", StringComparison.Ordinal) : html;
}
