using SiteGen.Files;
using SiteGen.Markdown.Links;
using SiteGen.Markdown.Rendering;

namespace SiteGen.Markdown.Linkify;

/// <summary>Writes an address from plain text as a link.</summary>
internal sealed class BareLinkHtml : NodeHtml<BareLink>
{
    protected override void Write(GoldmarkHtml html, BareLink node)
    {
        var after = LettersAfter(html, node.Url);
        AngleLinkHtml.WriteLink(html, node, node.Url[..^after], node.Label[..^after]);
        html.Out.WriteEscaped(node.Label.AsSpan(node.Label.Length - after));
    }

    // Goldmark leaves one closing mark of the sentence out of the link, but "(https://…)." ends with two. Where a link's kind is known,
    // so is its end.
    private static int LettersAfter(GoldmarkHtml html, string url)
        => html.Page.References is { IsShown: true } references && !char.IsAsciiLetterOrDigit(url[^1]) && url[^1] != '/'
            && references.Links.Recognize(url) is { } known && url.StartsWith(known.Url, StringComparison.Ordinal)
                ? url.Length - known.Url.Length
                : 0;
}
