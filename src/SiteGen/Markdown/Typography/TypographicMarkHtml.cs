using SiteGen.Markdown.Rendering;

namespace SiteGen.Markdown.Typography;

/// <summary>Writes a printed mark.</summary>
internal sealed class TypographicMarkHtml : NodeHtml<TypographicMarkInline>
{
    protected override void Write(GoldmarkHtml html, TypographicMarkInline node) => html.Out.Write(node.Mark.Html);
}
