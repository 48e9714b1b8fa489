using SiteGen.Files;
using SiteGen.Markdown.Rendering;

namespace SiteGen.Markdown.Links;

/// <summary>Writes where a link or image leads: resolved where the site resolves links, else as the author wrote it.</summary>
internal static class LinkTarget
{
    public static void WriteTarget(this GoldmarkHtml html, string url, bool isImage)
    {
        if (html.Config.ResolvesLinks)
        {
            var resolved = html.Page.ResolveLink?.Invoke(url, isImage);
            html.Out.WriteTemplateUrl(resolved ?? url, resolved is not null);
        }
        else if (html.Config.AllowsRawHtml || !UrlEscaping.IsDangerous(url))
        {
            html.Out.WriteUrl(url);
        }
    }

    public static void WriteTitle(this GoldmarkHtml html, string? title)
    {
        if (title is not null)
        {
            html.Out.Write(" title=\"");
            html.Out.WriteEscaped(title);
            html.Out.Write('"');
        }
    }
}
