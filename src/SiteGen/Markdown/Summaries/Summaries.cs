namespace SiteGen.Markdown.Summaries;

/// <summary>Cuts summaries out of rendered pages by Hugo's rules: the divider before front matter before the first words.</summary>
public static class Summaries
{
    /// <summary>Hugo's <c>summaryLength</c>, in words.</summary>
    public const int UsualLength = 70;

    private const string ParagraphEnd = "</p>";

    /// <param name="html">The page's final HTML, with <see cref="SummaryDivider.Token"/> where the author put a divider.</param>
    /// <param name="fromFrontMatter">The rendered summary of the front matter, if it has one.</param>
    /// <param name="isEastAsian">Words with other than ASCII letters count their letters.</param>
    /// <param name="hasPictures">Its pictures are ours, with much in their tags that is no text.</param>
    public static PageSummary Read(
        string html, string? fromFrontMatter = null, int words = UsualLength, bool isEastAsian = false, bool hasPictures = false)
    {
        var divider = html.IndexOf(SummaryDivider.Token, StringComparison.Ordinal);
        if (divider >= 0)
        {
            return AtDivider(html, divider);
        }

        return fromFrontMatter is null
            ? Automatic(html, words, isEastAsian, hasPictures)
            : new PageSummary(SummaryKind.FrontMatter, html, fromFrontMatter, IsTruncated: false) { Cut = (html, 0) };
    }

    /// <summary>Renders a summary of the front matter, or another text of a line: a single paragraph loses its tags.</summary>
    public static RenderedMarkdown RenderFrontMatter(MarkdownWorker worker, MarkdownSource summary)
    {
        var rendered = MarkdownRenderer.Render(worker, summary);
        var trimmed = rendered.Html.AsSpan().Trim();
        var isSingle = trimmed.StartsWith("<p>") && trimmed.IndexOf(ParagraphEnd) == trimmed.Length - ParagraphEnd.Length;
        return isSingle ? rendered with { Html = trimmed["<p>".Length..^ParagraphEnd.Length].ToString() } : rendered;
    }

    private static PageSummary AtDivider(string html, int divider)
    {
        var end = divider + SummaryDivider.Token.Length;
        var start = ParagraphStart(html, divider);
        var close = html.IndexOf(ParagraphEnd, end, StringComparison.Ordinal);
        close = close < 0 ? html.Length : close + ParagraphEnd.Length;

        // A divider glued to text leaves its paragraph open: the summary closes it.
        var isGlued = start < 0;
        var after = SkipLineEnd(html, isGlued ? end : close);
        start = isGlued ? divider : start;
        var content = string.Concat(html.AsSpan(0, start), html.AsSpan(after)).Trim();
        var summary = string.Concat(html.AsSpan(0, start), isGlued ? html.AsSpan(end, close - end) : []).Trim();
        return new PageSummary(SummaryKind.Divider, content, summary, summary != content)
        {
            Cut = (html, isGlued ? close : after),
        };
    }

    private static int ParagraphStart(string html, int divider)
    {
        var before = html.AsSpan(0, divider).TrimEnd();
        var open = before.LastIndexOf("<p");
        return open >= 0 && before.EndsWith(">") && before[open..].IndexOf('>') == before.Length - open - 1 ? open : -1;
    }

    private static int SkipLineEnd(string html, int at) => at < html.Length && html[at] == '\n' ? at + 1 : at;

    private static PageSummary Automatic(string html, int words, bool isEastAsian, bool hasPictures)
    {
        var end = words <= 0 ? 0
            : hasPictures ? PictureSummary.End(html, words, isEastAsian)
            : OpenElements.CloseAfter(html, AutomaticEnd(html, words, isEastAsian));
        var summary = html.AsSpan(0, end).Trim();
        var isTruncated = !summary.SequenceEqual(html.AsSpan().Trim());
        return new PageSummary(SummaryKind.Automatic, html, isTruncated ? summary.ToString() : html.Trim(), isTruncated)
        {
            Cut = (html, isTruncated ? end : html.Length),
        };
    }

    // Up to and including the paragraph in which the last of the words falls.
    private static int AutomaticEnd(string html, int words, bool isEastAsian)
    {
        var count = 0;
        for (var start = 0; ;)
        {
            var length = html.AsSpan(start).IndexOf(ParagraphEnd);
            if (length < 0)
            {
                return html.Length;
            }

            count += SummaryWords.Count(html.AsSpan(start, length), isEastAsian);
            if (count >= words)
            {
                return start + length + ParagraphEnd.Length;
            }

            start += length + ParagraphEnd.Length - 1;
        }
    }
}
