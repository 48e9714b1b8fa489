using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;

namespace SiteGen.Tests.Drafting;

/// <summary>Counts the words of texts, to find those that a draft lacks.</summary>
internal static partial class PadWords
{
    // Words that only mark a line: they become headings, callouts and numbers of lists.
    private static readonly HashSet<string> Marks = new(StringComparer.OrdinalIgnoreCase)
    {
        "topic", "ai", "todo", "action", "agreed", "decision", "decided", "info", "link", "idea", "help", "startmeeting", "endmeeting", "o", "x",
    };

    public static string OfMarkdown(string markdown) => Escape().Replace(markdown, "");

    public static string OfHtml(string html)
    {
        using var document = new HtmlParser().ParseDocument(html);
        foreach (var element in document.QuerySelectorAll("script, style, title, nav"))
        {
            element.Remove();
        }

        foreach (var picture in document.QuerySelectorAll("img[alt]"))
        {
            picture.TextContent = picture.GetAttribute("alt") ?? "";
        }

        // Words on both sides of a tag for blocks are two.
        foreach (var block in document.QuerySelectorAll("br, li, p, td, th, tr, h1, h2, h3, h4, h5, h6, pre, div, ul, ol, summary"))
        {
            block.Insert(AngleSharp.Dom.AdjacentPosition.BeforeBegin, " ");
            block.Insert(AngleSharp.Dom.AdjacentPosition.BeforeEnd, " ");
        }

        return document.Body?.TextContent ?? "";
    }

    /// <summary>Words of the first text that occur less often in the second.</summary>
    public static IEnumerable<string> Lacking(string written, string drafted)
    {
        var kept = Count(drafted);
        return Count(ListNumber().Replace(written, "$1"))
            .Where(word => !Marks.Contains(word.Key) && kept.GetValueOrDefault(word.Key) < word.Value)
            .Select(word => $"{word.Key} ({kept.GetValueOrDefault(word.Key)} of {word.Value})");
    }

    private static Dictionary<string, int> Count(string text)
    {
        var words = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (Match match in Word().Matches(text))
        {
            words[match.Value] = words.GetValueOrDefault(match.Value) + 1;
        }

        return words;
    }

    [GeneratedRegex(@"[\p{L}\p{N}\p{M}\p{Cs}]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\\(?=[!-/:-@\[-`{-~])")]
    private static partial Regex Escape();

    [GeneratedRegex(@"^(\s*)(?:\d+[.)])+ ", RegexOptions.Multiline)]
    private static partial Regex ListNumber();
}
