using Markdig.Syntax.Inlines;
using SiteGen.Markdown.Rendering;

namespace SiteGen.Markdown.Passthrough;

/// <summary>Writes text as its author wrote it; a script in the browser makes a formula of it.</summary>
internal sealed class PassthroughHtml : NodeHtml<PassthroughInline>
{
    public static bool EndsParagraph(Inline? inline) => inline is PassthroughInline { IsBlock: true };

    protected override void Write(GoldmarkHtml html, PassthroughInline node)
    {
        if (!html.IsPlain)
        {
            html.Out.Write(node.Text);
        }
    }
}
