using Markdig.Syntax.Inlines;

namespace SiteGen.Markdown.Rendering;

/// <summary>Writes a mark that opened something and was never closed as the text it is.</summary>
internal sealed class DelimiterHtml : NodeHtml<DelimiterInline>
{
    protected override void Write(GoldmarkHtml html, DelimiterInline node)
    {
        html.Out.WriteEscaped(node.ToLiteral());
        html.WriteChildren(node);
    }
}
