using Markdig.Syntax;
using SiteGen.Markdown.Attributes;
using SiteGen.Markdown.Passthrough;

namespace SiteGen.Markdown.Rendering;

/// <summary>Writes lists and their items with goldmark's line ends.</summary>
internal sealed class ListHtml : NodeHtml<ListBlock>
{
    protected override void Write(GoldmarkHtml html, ListBlock node)
    {
        var tag = node.IsOrdered ? "ol" : "ul";
        html.Out.Write('<');
        html.Out.Write(tag);
        WriteStart(html, node);
        html.WriteAttributesOf(node, "start", "reversed", "type");
        html.Out.Write(">\n");
        foreach (var item in node)
        {
            WriteItem(html, (ListItemBlock)item);
        }

        html.Out.Write("</");
        html.Out.Write(tag);
        html.Out.Write(">\n");
    }

    private static void WriteStart(GoldmarkHtml html, ListBlock node)
    {
        if (!node.IsOrdered || node.OrderedStart is not { } start)
        {
            return;
        }

        var number = start.AsSpan().TrimStart('0');
        if (number is not "1")
        {
            html.Out.Write(" start=\"");
            html.Out.Write(number.IsEmpty ? "0" : number);
            html.Out.Write('"');
        }
    }

    private static void WriteItem(GoldmarkHtml html, ListItemBlock item)
    {
        html.Out.Write("<li");
        html.WriteAttributesOf(item);
        html.Out.Write('>');
        if (item.Count > 0 && !(item[0] is ParagraphBlock first && ParagraphHtml.IsBare(first)
            && !PassthroughHtml.EndsParagraph(first.Inline?.FirstChild)))
        {
            html.Out.Write('\n');
        }

        html.WriteChildren(item);
        html.Out.Write("</li>\n");
    }
}
