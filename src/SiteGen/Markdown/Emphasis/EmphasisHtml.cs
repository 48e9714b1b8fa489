using Markdig.Syntax.Inlines;
using SiteGen.Configuration;
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

        var tag = Tag(html, node);
        html.Out.Write('<');
        html.Out.Write(tag);
        html.Out.Write('>');
        html.WriteChildren(node);
        html.Out.Write("</");
        html.Out.Write(tag);
        html.Out.Write('>');
    }

    private static string Tag(GoldmarkHtml html, EmphasisInline node) => (node.DelimiterChar, node.DelimiterCount) switch
    {
        ('~', 1) => html.Config.Strikethrough ? "del" : "sub",
        ('~', _) => html.Config.Strikethrough || html.Config.Extras.HasFlag(ExtraMarks.Delete) ? "del" : "sub",
        ('+', _) => "ins",
        ('=', _) => "mark",
        ('^', _) => "sup",
        (_, 2) => "strong",
        _ => "em",
    };
}
