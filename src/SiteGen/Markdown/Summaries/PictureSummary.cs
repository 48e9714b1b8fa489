using SiteGen.Markdown.Galleries;

namespace SiteGen.Markdown.Summaries;

/// <summary>
/// Finds where an automatic summary ends in a body with our pictures: their tags hold no words, and a list of pages is no place for a
/// whole gallery. Hugo has neither.
/// </summary>
internal static class PictureSummary
{
    private const string ParagraphEnd = "</p>";
    private const string Gallery = "<figure class=\"gallery";

    public static int End(string html, int words, bool isEastAsian)
    {
        var count = 0;
        for (var start = 0; ;)
        {
            var length = html.AsSpan(start).IndexOf(ParagraphEnd);
            var part = length < 0 ? html.AsSpan(start) : html.AsSpan(start, length);
            var gallery = part.IndexOf(Gallery);
            if (gallery >= 0 && count + Words(part[..gallery], isEastAsian) > 0)
            {
                return OpenElements.CloseAfter(html, start + gallery);
            }

            if (length < 0)
            {
                return html.Length;
            }

            count += Words(part, isEastAsian);
            if (count >= words)
            {
                return OpenElements.CloseAfter(html, start + length + ParagraphEnd.Length);
            }

            start += length + ParagraphEnd.Length - 1;
        }
    }

    private static int Words(ReadOnlySpan<char> html, bool isEastAsian)
    {
        var count = 0;
        for (var at = html.IndexOf('<'); at >= 0;)
        {
            if (!IsOurs(html[at..]))
            {
                var next = html[(at + 1)..].IndexOf('<');
                at = next < 0 ? -1 : at + 1 + next;
                continue;
            }

            count += SummaryWords.Count(html[..at], isEastAsian);
            html = html[(at + HtmlTag.LengthOf(html[at..]))..];
            at = html.IndexOf('<');
        }

        return count + SummaryWords.Count(html, isEastAsian);
    }

    private static bool IsOurs(ReadOnlySpan<char> html)
        => html.StartsWith("<picture>") || html.StartsWith("<source type=") || html.StartsWith("<img loading=")
            || html.StartsWith("</picture>") || html.StartsWith(GalleryHtml.LinkStart);
}
