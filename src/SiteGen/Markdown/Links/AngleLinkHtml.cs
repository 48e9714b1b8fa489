using Markdig.Syntax.Inlines;
using SiteGen.Files;
using SiteGen.Markdown.Rendering;

namespace SiteGen.Markdown.Links;

/// <summary>Writes <c>&lt;https://…&gt;</c> and <c>&lt;me@example.org&gt;</c>.</summary>
internal sealed class AngleLinkHtml : NodeHtml<AutolinkInline>
{
    /// <param name="cited">What is referred to, where less than the link is meant.</param>
    public static void WriteLink(GoldmarkHtml html, Inline node, string url, string label, string? cited = null)
    {
        if (html.IsPlain)
        {
            html.Out.WriteEscaped(label);
            return;
        }

        if (!html.HidesFootnotes)
        {
            html.AddLink(url, node, isImage: false, cited);
        }

        html.Out.Write("<a href=\"");
        html.WriteTarget(url, url, isImage: false);
        html.Out.Write('"');
        html.WriteLinkTagEnd(url);
        html.Out.WriteEscaped(label);
        html.Out.Write("</a>");
    }

    protected override void Write(GoldmarkHtml html, AutolinkInline node)
    {
        var isBareEmail = node.IsEmail && !node.Url.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase);
        WriteLink(html, node, isBareEmail ? $"mailto:{node.Url}" : node.Url, node.Url);
    }
}
