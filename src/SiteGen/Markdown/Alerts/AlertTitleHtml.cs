using SiteGen.Markdown.Rendering;

namespace SiteGen.Markdown.Alerts;

/// <summary>Writes a callout's title where the kind's own name would stand.</summary>
internal sealed class AlertTitleHtml : NodeHtml<AlertTitle>
{
    protected override void Write(GoldmarkHtml html, AlertTitle node)
    {
        html.Out.Write("<p class=\"alert-title\">");
        html.WriteLeafInline(node);
        html.Out.Write("</p>\n");
    }
}
