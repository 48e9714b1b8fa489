using Markdig.Syntax.Inlines;
using SiteGen.Markdown.Attributes;
using SiteGen.Markdown.Rendering;

namespace SiteGen.Markdown.Links;

/// <summary>Writes links and images.</summary>
internal sealed class LinkHtml : NodeHtml<LinkInline>
{
    protected override void Write(GoldmarkHtml html, LinkInline node)
    {
        if (html.IsPlain)
        {
            html.WriteChildren(node);
            return;
        }

        var url = node.Url ?? "";
        if (!html.HidesFootnotes)
        {
            html.AddLink(url, node, node.IsImage);
        }

        if (node.IsImage)
        {
            WriteImage(html, node, url);
        }
        else
        {
            WriteLink(html, node, url);
        }
    }

    private static void WriteLink(GoldmarkHtml html, LinkInline node, string url)
    {
        html.Out.Write("<a href=\"");
        html.WriteTarget(url, isImage: false);
        html.Out.Write('"');
        html.WriteTitle(Title(node));
        html.Out.Write('>');
        html.WriteChildren(node);
        html.Out.Write("</a>");
    }

    // Of a definition Markdig says "" both for no title and for an empty one.
    private static string? Title(LinkInline node) => node is { Reference: not null, Title: "" } ? null : node.Title;

    private static void WriteImage(GoldmarkHtml html, LinkInline node, string url)
    {
        html.Out.Write("<img src=\"");
        html.WriteTarget(url, isImage: true);
        html.Out.Write("\" alt=\"");
        html.IsPlain = true;
        html.WriteChildren(node);
        html.IsPlain = false;
        html.Out.Write('"');
        html.WriteTitle(Title(node));
        html.WriteAllAttributesOf(node);
        html.Out.Write(html.EmptyElementEnd);
    }
}
