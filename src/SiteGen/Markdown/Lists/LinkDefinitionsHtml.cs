using SiteGen.Markdown.Rendering;

namespace SiteGen.Markdown.Lists;

/// <summary>Definitions in a list item are not shown; only the item's first line end tells of them.</summary>
internal sealed class LinkDefinitionsHtml : NodeHtml<LinkDefinitionsBlock>
{
    protected override void Write(GoldmarkHtml html, LinkDefinitionsBlock node)
    {
        // Nothing to write.
    }
}
