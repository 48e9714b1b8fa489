using SiteGen.Markdown;
using SiteGen.Markdown.Summaries;
using SiteGen.Pads;

namespace SiteGen;

/// <summary>Makes an article of a kept pad, as if it were a page's body.</summary>
internal static class PadArticle
{
    public static (Article Facts, string Html) Render(PadPages pads, PadPage pad)
    {
        var (html, mistakes) = PadBody.Of(pad.Snapshot);
        var words = WordCount.OfHtml(html);
        var facts = new Article
        {
            WordCount = words,
            FuzzyWordCount = WordCount.Fuzzy(words),
            ReadingTime = WordCount.ReadingTime(words, false),
            Diagnostics = [.. mistakes.Concat(pads.ChangeIn(pad).Diagnostics).Distinct()],
        };
        return (facts, html);
    }
}
