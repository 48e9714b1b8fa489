using SiteGen.Markdown.Links;
using SiteGen.Markdown.Rendering;

namespace SiteGen.Markdown.Linkify;

/// <summary>Writes an address from plain text as a link.</summary>
internal sealed class BareLinkHtml : NodeHtml<BareLink>
{
    protected override void Write(GoldmarkHtml html, BareLink node)
        => AngleLinkHtml.WriteLink(html, node, node.Url, node.Label);
}
