using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen.Markdown.Shortcodes;

/// <summary>Posts elsewhere. What they say would have to be fetched while building, so that readers get a link to it.</summary>
internal static class EmbedShortcodes
{
    public static Outcome<string> Post(ShortcodeCall call, EmbedPrivacy privacy)
    {
        if (privacy.IsXOff)
        {
            return Outcome.Of("\n");
        }

        if ((call.Given("id") ?? call.Given(0)) is not { } id)
        {
            return BuiltInShortcodes.Missing(call, "a user and an id", "{{< x user=\"someone\" id=\"123\" >}}");
        }

        var url = $"https://x.com/{Uri.EscapeDataString(call.Given("user") ?? "i")}/status/{Uri.EscapeDataString(id)}";
        if (privacy.IsOnClick)
        {
            return new EmbedLink(url, call.Given("title") ?? "X", $"https://platform.twitter.com/embed/Tweet.html?dnt=true&id={Uri.EscapeDataString(id)}").Html();
        }

        var html = new StringBuilder("<blockquote").Attribute("class", "twitter-tweet");
        html.Attribute("data-dnt", privacy.HasXDoNotTrack ? "true" : null).Append("><a").Attribute("href", url);
        return Outcome.Of(html.Append('>').AppendEscaped(url).Append("</a></blockquote>\n").ToString());
    }

    public static Outcome<string> Instagram(ShortcodeCall call, EmbedPrivacy privacy)
    {
        if (privacy.IsInstagramOff)
        {
            return Outcome.Of("");
        }

        if ((call.Given("id") ?? call.Given(0)) is not { } id)
        {
            return BuiltInShortcodes.Missing(call, "a post's id", "{{< instagram CxOWiQNP2MO >}}");
        }

        if (privacy.IsOnClick)
        {
            var post = $"https://www.instagram.com/p/{Uri.EscapeDataString(id)}/";
            return new EmbedLink(post, call.Given("title") ?? "Instagram", privacy.IsInstagramSimple ? null : $"{post}embed/captioned/").Html();
        }

        var url = $"https://www.instagram.com/p/{id}";
        var html = new StringBuilder("<blockquote class=\"instagram-media\" data-instgrm-captioned");
        html.Attribute("data-instgrm-permalink", url).Append(" data-instgrm-version=\"14\"><a").Link("href", url);
        html.Append(" target=\"_blank\">View this post on Instagram</a></blockquote>\n");
        var isSimple = privacy.IsInstagramSimple || call.Name.EndsWith("_simple", StringComparison.OrdinalIgnoreCase);
        html.Append(isSimple ? "" : "<script async src=\"https://www.instagram.com/embed.js\"></script>");
        return Outcome.Of(html.ToString());
    }

    public static Outcome<string> Gist(ShortcodeCall call, EmbedPrivacy privacy)
    {
        if (call.Given(0) is not { } user || call.Given(1) is not { } id)
        {
            return BuiltInShortcodes.Missing(call, "a user and an id", "{{< gist someone 7896402 >}}");
        }

        if (privacy.IsOnClick)
        {
            return new EmbedLink($"https://gist.github.com/{Uri.EscapeDataString(user)}/{Uri.EscapeDataString(id)}", call.Given(2) ?? "Gist").Html();
        }

        var file = call.Given(2) is { } name ? $"?file={Uri.EscapeDataString(name)}" : "";
        var url = $"https://gist.github.com/{Uri.EscapeDataString(user)}/{Uri.EscapeDataString(id)}.js{file}";
        return Outcome.Of(new StringBuilder("<script").Attribute("src", url).Append("></script>\n").ToString());
    }
}
