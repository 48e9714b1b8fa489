using Markdig.Syntax.Inlines;
using SiteGen.Markdown.Rendering;

namespace SiteGen.Markdown.Emphasis;

/// <summary>Writes emphasis and struck text.</summary>
internal sealed class EmphasisHtml : NodeHtml<EmphasisInline>
{
    protected override void Write(GoldmarkHtml html, EmphasisInline node)
    {
        if (html.IsPlain)
        {
            html.WriteChildren(node);
            return;
        }

        var tag = node.DelimiterChar == '~' ? "del" : node.DelimiterCount == 2 ? "strong" : "em";
        html.Out.Write('<');
        html.Out.Write(tag);
        html.Out.Write('>');
        html.WriteChildren(node);
        html.Out.Write("</");
        html.Out.Write(tag);
        html.Out.Write('>');
    }
}
