using Markdig.Syntax.Inlines;

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
        }
        else if (!node.Tag.StartsWith("<!--", StringComparison.Ordinal))
        {
            html.WriteOmission(node);
        }
    }
}
