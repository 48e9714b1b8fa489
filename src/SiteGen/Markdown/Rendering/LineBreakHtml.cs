using Markdig.Syntax.Inlines;
using SiteGen.Configuration;
using SiteGen.Markdown.EastAsian;

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
        else if (html.Config.LineBreaks != EastAsianLineBreaks.Kept && !html.IsPlain
            && !LineEnds.IsWritten(node, html.Config.LineBreaks))
        {
            return;
        }

        html.Out.Write('\n');
    }
}
