using SiteGen.Markdown.Outcomes;
using SiteGen.Templates.Functions;

namespace SiteGen.Templates;

/// <summary>A decision or an action as one line of text: what links to it say.</summary>
internal static class OutcomeText
{
    public static string Of(RecapOutcome outcome)
    {
        var (title, text) = (Plain(outcome.Title), Plain(outcome.Html));
        return (title, text) switch
        {
            ("", "") => Pictured(outcome.Html) is { Length: > 0 } words ? words : outcome.Name,
            ("", _) => text,
            (_, "") => title,
            _ => $"{title}: {text}",
        };
    }

    /// <summary>The same as HTML that may stand on another page.</summary>
    public static Html HtmlOf(RecapOutcome outcome)
    {
        var text = Excerpt.WithoutIds(Excerpt.WithoutNotes(outcome.Html));
        return new(outcome.Title.Length == 0 ? text : $"<p><strong>{Excerpt.WithoutIds(Excerpt.WithoutNotes(outcome.Title))}</strong></p>\n{text}");
    }

    // A decision may be a picture alone: then what it shows is what was decided.
    private static string Pictured(string html)
    {
        const string Start = " alt=\"";
        List<string> words = [];
        for (var at = html.IndexOf(Start, StringComparison.Ordinal); at >= 0; at = html.IndexOf(Start, at, StringComparison.Ordinal))
        {
            at += Start.Length;
            var end = html.IndexOf('"', at);
            words.Add(end < 0 ? "" : PlainText.OneLine(PlainText.Decode(html[at..end])));
        }

        return string.Join(' ', words.Where(static word => word.Length > 0));
    }

    // Tags of blocks part words.
    private static string Plain(string html)
        => PlainText.OneLine(PlainText.Decode(Markdown.Summaries.PlainText.Of(Excerpt.WithoutNotes(html))));
}
