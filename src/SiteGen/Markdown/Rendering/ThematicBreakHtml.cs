using Markdig.Syntax;
using SiteGen.Markdown.Attributes;

namespace SiteGen.Markdown.Rendering;

/// <summary>Writes a rule between parts of a page.</summary>
internal sealed class ThematicBreakHtml : NodeHtml<ThematicBreakBlock>
{
    protected override void Write(GoldmarkHtml html, ThematicBreakBlock node)
    {
        html.Out.Write("<hr");
        html.WriteAttributesOf(node, "align", "color", "noshade", "size", "width");
        html.Out.Write(html.EmptyElementEnd);
        html.Out.Write('\n');
    }
}
