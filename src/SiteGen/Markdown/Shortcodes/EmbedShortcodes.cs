using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen.Markdown.Shortcodes;

/// <summary>
/// Posts elsewhere: links that load nothing, since what they show would have to be fetched while building.
/// </summary>
internal static class EmbedShortcodes
{
    public static Outcome<string> Post(ShortcodeCall call, EmbedPrivacy privacy)
    {
        if (privacy.IsXOff)
        {
            return Outcome.Of("");
        }

        if ((call.Get("id") ?? call.Get(0)) is not { Length: > 0 } id)
        {
            return BuiltInShortcodes.Missing(call, "a user and an id", "{{< x user=\"someone\" id=\"123\" >}}");
        }

        var user = Uri.EscapeDataString(call.Get("user") ?? "i");
        return Quote("twitter-tweet", $"https://x.com/{user}/status/{Uri.EscapeDataString(id)}");
    }

    public static Outcome<string> Instagram(ShortcodeCall call, EmbedPrivacy privacy)
    {
        if (privacy.IsInstagramOff)
        {
            return Outcome.Of("");
        }

        return call.Get(0) is { Length: > 0 } id
            ? Quote("instagram-media", $"https://www.instagram.com/p/{Uri.EscapeDataString(id)}")
            : BuiltInShortcodes.Missing(call, "a post's id", "{{< instagram CxOWiQNP2MO >}}");
    }

    public static Outcome<string> Gist(ShortcodeCall call)
    {
        if (call.Get(0) is not { Length: > 0 } user || call.Get(1) is not { Length: > 0 } id)
        {
            return BuiltInShortcodes.Missing(call, "a user and an id", "{{< gist someone 7896402 >}}");
        }

        var file = call.Get(2) is { Length: > 0 } name ? $"?file={Uri.EscapeDataString(name)}" : "";
        var url = $"https://gist.github.com/{Uri.EscapeDataString(user)}/{Uri.EscapeDataString(id)}.js{file}";
        return Outcome.Of(new StringBuilder("<script").Attribute("src", url).Append("></script>\n").ToString());
    }

    private static Outcome<string> Quote(string cssClass, string url)
    {
        var html = new StringBuilder("<blockquote").Attribute("class", cssClass).Append("><a").Attribute("href", url);
        return Outcome.Of(html.Append('>').AppendEscaped(url).Append("</a></blockquote>\n").ToString());
    }
}
