using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Content;
using SiteGen.Files;
using SiteGen.Markdown.Rendering;

namespace SiteGen.Markdown.Galleries;

/// <summary>
/// Finds pictures that are shown as brackets and letters because their names have spaces: in CommonMark an address ends there. Only
/// those are told that name a picture of the site.
/// </summary>
internal static class SpacedNames
{
    // Per text: who wrote so many has understood.
    private const int MostReports = 100;

    private const int LongestName = 500;

    public static void Report(GoldmarkHtml html, MarkdownDocument document, PagePhotos photos)
    {
        var reports = 0;
        for (var (start, target) = Next(html.Text, 0); target >= 0 && reports < MostReports; (start, target) = Next(html.Text, target))
        {
            if (NameIn(LineFrom(html.Text, target)) is { } name && photos.Has(name) && IsText(document, target))
            {
                html.AddMistakes([PictureRules.SpacedName.At(
                    html.At(html.Text.AsSpan(0, start).Count('\n'), start - html.Text.LastIndexOf('\n', start) - 1),
                    $"the picture '{name}' is not shown: an address in Markdown has no spaces",
                    $"Write ![…](<{name}>) or ![…]({PercentEncoding.EncodePath(name)}).")]);
                reports++;
            }
        }
    }

    // The next "![" with "](" behind it on its line, and where the address would begin.
    private static (int Start, int Target) Next(string text, int from)
    {
        while (text.IndexOf("![", from, StringComparison.Ordinal) is >= 0 and var start)
        {
            from = start + 2;
            if (LineFrom(text, from).IndexOf("](") is >= 0 and var length)
            {
                return (start, from + length + 2);
            }
        }

        return (0, -1);
    }

    private static ReadOnlySpan<char> LineFrom(string text, int start)
    {
        var rest = text.AsSpan(start);
        return rest.IndexOf('\n') is >= 0 and var length ? rest[..length] : rest;
    }

    private static string? NameIn(ReadOnlySpan<char> line)
    {
        if (line.IndexOfAny(" <)") is not (> 0 and var first) || line[first] != ' ')
        {
            return null;
        }

        line = line[..Math.Min(line.Length, LongestName)];
        for (var close = line.IndexOf(')'); close >= 0; close = line[(close + 1)..].IndexOf(')') is >= 0 and var more ? close + 1 + more : -1)
        {
            var name = WithoutTitle(line[..close]).Trim().ToString();
            if (name.Contains(' ') && PhotoFiles.IsPicture(name))
            {
                return name;
            }
        }

        return null;
    }

    private static ReadOnlySpan<char> WithoutTitle(ReadOnlySpan<char> target)
        => target.EndsWith("\"") && target.IndexOf(" \"") is >= 0 and var title ? target[..title] : target;

    // Not code, and no link that could be read after all.
    private static bool IsText(MarkdownDocument document, int place)
    {
        foreach (var literal in document.Descendants<LiteralInline>())
        {
            if (literal.Span.Start <= place && place <= literal.Span.End)
            {
                return true;
            }
        }

        return false;
    }
}
