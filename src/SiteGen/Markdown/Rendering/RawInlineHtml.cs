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
            html.Out.Write(node.Tag);
            if (!html.HidesFootnotes && HtmlLinks.Target(node.Tag) is { } url)
            {
                html.Cite(url, html.At(node));
            }
        }
        else if (!node.Tag.StartsWith("<!--", StringComparison.Ordinal))
        {
            html.WriteOmission(node);
        }
    }
}
