using Markdig.Syntax;

namespace SiteGen.Markdown.Rendering;

/// <summary>Definitions of link targets are looked up, never shown.</summary>
internal sealed class NothingHtml : NodeHtml<LinkReferenceDefinitionGroup>
{
    protected override void Write(GoldmarkHtml html, LinkReferenceDefinitionGroup node)
    {
        // Nothing to write.
    }
}
