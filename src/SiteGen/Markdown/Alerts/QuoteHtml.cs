using Markdig.Syntax;
using SiteGen.Markdown.Attributes;
using SiteGen.Markdown.Rendering;

namespace SiteGen.Markdown.Alerts;

/// <summary>Writes quotes, and those that open with <c>[!NOTE]</c> as callouts.</summary>
internal sealed class QuoteHtml : NodeHtml<QuoteBlock>
{
    protected override void Write(GoldmarkHtml html, QuoteBlock node)
    {
        if (node is AlertQuote { Kind: { } kind })
        {
            WriteAlert(html, node, kind);
            return;
        }

        var start = html.Out.Length;
        html.Out.Write("<blockquote");
        html.WriteAttributesOf(node, "cite");
        var hasAttributes = html.Out.Length > start + "<blockquote".Length;
        html.Out.Write(hasAttributes ? ">" : ">\n");
        html.WriteChildren(node);
        html.Out.Write("</blockquote>\n");
    }

    private static void WriteAlert(GoldmarkHtml html, QuoteBlock node, AlertKind kind)
    {
        html.Out.Write($"<div class=\"alert alert-{kind.Name}\" role=\"note\">\n");
        if (node.Count == 0 || node[0] is not AlertTitle)
        {
            html.Out.Write($"<p class=\"alert-title\">{kind.Title}</p>\n");
        }

        html.WriteChildren(node);
        html.Out.Write("</div>\n");
    }
}
