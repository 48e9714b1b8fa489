using Markdig.Syntax.Inlines;
using SiteGen.Markdown.Citations;

namespace SiteGen.Markdown.Rendering;

/// <summary>Writes a raw tag inside text, or says that it was left out.</summary>
internal sealed class RawInlineHtml : NodeHtml<HtmlInline>
{
    protected override void Write(GoldmarkHtml html, HtmlInline node)
    {
        if (html.IsPlain)
        {
            return;
        }

        if (html.Config.AllowsRawHtml)
        {
            WriteTag(html, node);
        }
        else if (!node.Tag.StartsWith("<!--", StringComparison.Ordinal))
        {
            html.WriteOmission(node);
        }
    }

    private static void WriteTag(GoldmarkHtml html, HtmlInline node)
    {
        var tag = node.Tag;
        if (HtmlLinks.Read(tag) is not { } link)
        {
            html.Out.Write(tag);
            return;
        }

        var isMarked = LinkMark.Fits(link, tag, html.Page.References);
        html.Out.Write(isMarked ? tag.AsSpan(0, link.End) : tag);
        html.Out.Write(isMarked ? LinkMark.TagEnd : "");
        if (!html.HidesFootnotes)
        {
            html.Cite(link.Url, html.At(node));
        }
    }
}
