using System.Net;
using SiteGen.Diagnostics;
using SiteGen.Markdown.Citations;
using SiteGen.References;

namespace SiteGen.Markdown.Shortcodes;

/// <summary>
/// Gives rendered Markdown back to its author: shortcodes in place of tokens, also in headings and link targets, and
/// lines as the author's file counts them.
/// </summary>
public static class ExpandedFacts
{
    /// <summary><paramref name="rendered"/> came from the expansion's Markdown, said to begin at <paramref name="start"/>.</summary>
    /// <param name="known">Knows links of which shortcodes wrote a part; null where nobody asks.</param>
    public static RenderedMarkdown Complete(
        ShortcodeExpansion expansion, RenderedMarkdown rendered, SourceLocation start, LinkRecognizer? known = null)
    {
        if (!expansion.HasChanged)
        {
            return rendered;
        }

        ImmutableArray<LinkUse> links =
        [
            .. rendered.Links.Select(link => link with { Url = expansion.Insert(link.Url), At = Found(expansion, link.At, start) }),
        ];
        return new(
            expansion.Insert(rendered.Html),
            [.. rendered.Headings.Select(heading => Complete(expansion, heading, start))],
            links,
            [.. rendered.Diagnostics.Select(mistake => mistake with
            {
                Location = Found(expansion, mistake.Location, start),
            })])
        {
            Citations =
            [
                .. rendered.Citations.Select(citation => citation with { At = Found(expansion, citation.At, start) }),
                .. known is null ? [] : Completed(rendered.Links, links, known),
            ],
        };
    }

    private static IEnumerable<Citation> Completed(ImmutableArray<LinkUse> before, ImmutableArray<LinkUse> after, LinkRecognizer known)
    {
        for (var i = 0; i < before.Length; i++)
        {
            if (!before[i].IsImage && ShortcodeExpansion.HasToken(before[i].Url) && known.Recognize(after[i].Url) is { } found)
            {
                yield return new(found, after[i].At);
            }
        }
    }

    private static Heading Complete(ShortcodeExpansion expansion, Heading heading, SourceLocation start)
    {
        var text = expansion.Insert(heading.Text);
        return heading with
        {
            Html = LinkMark.Without(expansion.Insert(heading.Html)),
            Text = ReferenceEquals(text, heading.Text) ? text : WebUtility.HtmlDecode(HtmlText.WithoutTags(text)),
            Line = Line(expansion, heading.Line, start),
        };
    }

    private static SourceLocation Found(ShortcodeExpansion expansion, SourceLocation at, SourceLocation start)
        => at.File == start.File && at.Line >= start.Line ? expansion.Places.Of(at.Line - start.Line, at.Column) : at;

    private static int Line(ShortcodeExpansion expansion, int line, SourceLocation start)
        => line < start.Line ? line : expansion.Lines.SourceLine(line - start.Line);
}
