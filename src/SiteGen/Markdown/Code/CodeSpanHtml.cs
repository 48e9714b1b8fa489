using Markdig.Syntax.Inlines;
using SiteGen.Files;
using SiteGen.Markdown.Rendering;

namespace SiteGen.Markdown.Code;

/// <summary>Writes code within text.</summary>
internal sealed class CodeSpanHtml : NodeHtml<CodeInline>
{
    protected override void Write(GoldmarkHtml html, CodeInline node)
    {
        if (html.IsPlain)
        {
            html.Out.WriteEscaped(node.ContentSpan);
            return;
        }

        html.Out.Write("<code>");
        if (html.HidesEscapedPipes)
        {
            html.Out.WriteEscaped(node.Content.Replace("\\|", "|", StringComparison.Ordinal));
        }
        else
        {
            html.Out.WriteEscaped(node.ContentSpan);
        }

        html.Out.Write("</code>");
    }
}
