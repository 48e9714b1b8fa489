using SiteGen.Files;
using SiteGen.Markdown.Links;
using SiteGen.Markdown.Rendering;

namespace SiteGen.Markdown.Linkify;

/// <summary>Writes an address from plain text as a link.</summary>
internal sealed class BareLinkHtml : NodeHtml<BareLink>
{
    protected override void Write(GoldmarkHtml html, BareLink node)
    {
        var behind = LettersAfter(html, node.Url);
        var after = html.Page.References is { IsShown: true } ? behind : 0;
        AngleLinkHtml.WriteLink(html, node, node.Url[..^after], node.Label[..^after], node.Url[..^behind]);
        html.Out.WriteEscaped(node.Label.AsSpan(node.Label.Length - after));
    }

    // Goldmark leaves one closing mark of the sentence out of the link, but "(https://…)." ends with two. Where a link's kind is known,
    // so is its end.
    private static int LettersAfter(GoldmarkHtml html, string url)
        => html.Page.References is { } references && !char.IsAsciiLetterOrDigit(url[^1]) && url[^1] != '/'
            && references.Links.RecognizeInText(url) is { } known && url.StartsWith(known.Url, StringComparison.Ordinal)
                ? url.Length - known.Url.Length
                : 0;
}
