using Markdig.Syntax.Inlines;
using SiteGen.Files;

namespace SiteGen.Markdown.Rendering;

/// <summary>Writes plain text.</summary>
internal sealed class LiteralHtml : NodeHtml<LiteralInline>
{
    protected override void Write(GoldmarkHtml html, LiteralInline node) => html.Out.WriteEscaped(node.Content.AsSpan());
}
