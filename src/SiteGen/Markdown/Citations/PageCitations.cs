using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Markdown.Shortcodes;
using SiteGen.References;

namespace SiteGen.Markdown.Citations;

/// <summary>Gathers what a page refers to: in its front matter, then in its text, in the order in which it was written.</summary>
internal static class PageCitations
{
    public static Outcome<ImmutableArray<Citation>> Of(
        Page page, ShortcodeExpansion expansion, ImmutableArray<Citation> inText, ReferenceLookup lookup)
    {
        var (pads, mistakes) = FrontMatterPads.Read(page.Params, lookup.Links);
        if (expansion.HasChanged)
        {
            inText = [.. inText.Concat(expansion.Citations).OrderBy(static one => one.At.Line).ThenBy(static one => one.At.Column)];
        }

        return Outcome.Of(pads.IsEmpty ? inText : pads.AddRange(inText), lookup.IsHugo ? [] : mistakes);
    }

    /// <summary>Of a body that is HTML.</summary>
    public static ImmutableArray<Citation> OfHtml(string html, SourceLocation start, LinkRecognizer links)
    {
        if (!HtmlLinks.MayHave(html))
        {
            return [];
        }

        var places = new LocationCounter(html, start);
        return
        [
            .. HtmlLinks.Of(html).Select(link => links.Recognize(link.Url) is { } found ? new Citation(found, places.At(link.Offset)) : null)
                .OfType<Citation>(),
        ];
    }
}
