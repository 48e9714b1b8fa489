using System.Net;
using SiteGen.Diagnostics;

namespace SiteGen.Markdown.Shortcodes;

/// <summary>
/// Gives rendered Markdown back to its author: shortcodes in place of tokens, also in headings and link targets, and
/// lines as the author's file counts them.
/// </summary>
public static class ExpandedFacts
{
    /// <summary><paramref name="rendered"/> came from the expansion's Markdown, said to begin at <paramref name="start"/>.</summary>
    public static RenderedMarkdown Complete(ShortcodeExpansion expansion, RenderedMarkdown rendered, SourceLocation start)
    {
        if (!expansion.HasChanged)
        {
            return rendered;
        }

        return new(
            expansion.Insert(rendered.Html),
            [.. rendered.Headings.Select(heading => Complete(expansion, heading, start))],
            [.. rendered.Links.Select(link => link with
            {
                Url = expansion.Insert(link.Url),
                At = Found(expansion, link.At, start),
            })],
            [.. rendered.Diagnostics.Select(mistake => mistake with
            {
                Location = Found(expansion, mistake.Location, start),
            })]);
    }

    private static Heading Complete(ShortcodeExpansion expansion, Heading heading, SourceLocation start)
    {
        var text = expansion.Insert(heading.Text);
        return heading with
        {
            Html = expansion.Insert(heading.Html),
            Text = ReferenceEquals(text, heading.Text) ? text : WebUtility.HtmlDecode(HtmlText.WithoutTags(text)),
            Line = Line(expansion, heading.Line, start),
        };
    }

    private static SourceLocation Found(ShortcodeExpansion expansion, SourceLocation at, SourceLocation start)
        => at.File == start.File ? at with { Line = Line(expansion, at.Line, start) } : at;

    private static int Line(ShortcodeExpansion expansion, int line, SourceLocation start)
        => line < start.Line ? line : expansion.Lines.SourceLine(line - start.Line);
}
