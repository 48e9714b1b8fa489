using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen.Markdown.Shortcodes;

/// <summary>
/// A video or post elsewhere as a link, which a theme's script may exchange for the thing itself (<c>data-embed</c>): nothing is asked of
/// another host before the reader wants it.
/// </summary>
/// <param name="Name">What readers see: the author's title, else the name of the host.</param>
/// <param name="Embed">What a frame would show; null when there is nothing for a frame.</param>
internal sealed record EmbedLink(string Url, string Name, string? Embed = null)
{
    /// <summary>How the HTML of each begins.</summary>
    public const string Start = "<div class=\"embed";

    public bool IsVideo { get; init; }

    /// <summary>Whether it may fill the screen.</summary>
    public bool IsFullScreen { get; init; } = true;

    /// <summary>The author's own class.</summary>
    public string? CssClass { get; init; }

    public Outcome<string> Html()
    {
        var html = new StringBuilder(Start).Append(IsVideo ? " is-video" : "");
        html.Append(CssClass is null ? "" : " ").AppendEscaped(CssClass ?? "").Append("\"><a").Link("href", Url).Append(" rel=\"noopener\"");
        if (Embed is not null)
        {
            html.Link("data-embed", Embed).Append(IsFullScreen ? "" : " data-in-page");
        }

        html.Append("><b>").AppendEscaped(Name).Append("</b> <small>").AppendEscaped(HostOf(Url)).Append("</small></a></div>\n");
        return Outcome.Of(html.ToString());
    }

    private static string HostOf(string url)
    {
        var host = new Uri(url).Host;
        return host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
    }
}
