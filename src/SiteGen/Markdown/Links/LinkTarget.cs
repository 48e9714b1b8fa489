using SiteGen.Files;
using SiteGen.Markdown.Rendering;

namespace SiteGen.Markdown.Links;

/// <summary>Writes where a link or image leads: resolved where the site resolves links, else as the author wrote it.</summary>
internal static class LinkTarget
{
    /// <param name="url">The address, its escapes and entities read.</param>
    /// <param name="written">The same as the author wrote it, which is what Hugo's templates get.</param>
    public static void WriteTarget(this GoldmarkHtml html, string url, ReadOnlySpan<char> written, bool isImage)
    {
        if (isImage ? html.Config.ResolvesImages : html.Config.ResolvesLinks)
        {
            WriteResolved(html, GoUrl.Read(written), isImage);
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

    private static void WriteResolved(GoldmarkHtml html, GoUrl url, bool isImage)
    {
        if (Resolve(html.Page.Targets, url, isImage) is not { } found)
        {
            html.Out.WriteTemplateUrl(url.ToString());
            return;
        }

        var query = url.Query.IsEmpty ? "" : $"?{url.Query}";
        var fragment = url.Fragment.IsEmpty ? "" : $"#{GoUrl.Decoded(url.Fragment)}";
        html.Out.WriteTemplateUrl($"{found}{query}{fragment}");
    }

    private static string? Resolve(LinkTargets? targets, GoUrl url, bool isImage)
    {
        if (targets is null || !url.Scheme.IsEmpty)
        {
            return null;
        }

        if (url.IsFragment && !isImage)
        {
            return targets.Page;
        }

        return url.IsEmpty ? null : targets.Find(GoUrl.Decoded(url.Path), isImage);
    }
}
