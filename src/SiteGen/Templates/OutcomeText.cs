using SiteGen.Markdown.Outcomes;
using SiteGen.Templates.Functions;

namespace SiteGen.Templates;

/// <summary>A decision or an action as one line of text: what links to it say.</summary>
internal static class OutcomeText
{
    public static string Of(RecapOutcome outcome)
    {
        var (title, text) = (Plain(outcome.Title), Plain(outcome.Html));
        return title.Length == 0 ? text : text.Length == 0 ? title : $"{title}: {text}";
    }

    /// <summary>The same as HTML that may stand on another page.</summary>
    public static Html HtmlOf(RecapOutcome outcome)
    {
        var text = Excerpt.WithoutIds(Excerpt.WithoutNotes(outcome.Html));
        return new(outcome.Title.Length == 0 ? text : $"<p><strong>{Excerpt.WithoutIds(Excerpt.WithoutNotes(outcome.Title))}</strong></p>\n{text}");
    }

    // Tags of blocks part words.
    private static string Plain(string html)
        => PlainText.OneLine(PlainText.Decode(Markdown.Summaries.PlainText.Of(Excerpt.WithoutNotes(html))));
}
