using Markdig.Syntax.Inlines;

namespace SiteGen.Markdown.Rendering;

/// <summary>Writes line ends, also the one at the end of a link's text, which browsers show as a space.</summary>
internal sealed class LineBreakHtml : NodeHtml<LineBreakInline>
{
    protected override void Write(GoldmarkHtml html, LineBreakInline node)
    {
        if (!html.IsPlain && (node.IsHard || html.Config.HasHardWraps))
        {
            html.Out.Write("<br");
            html.Out.Write(html.EmptyElementEnd);
        }

        html.Out.Write('\n');
    }
}
