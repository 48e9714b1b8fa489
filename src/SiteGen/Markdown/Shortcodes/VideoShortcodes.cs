using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen.Markdown.Shortcodes;

/// <summary>Recordings of talks, played where the recap mentions them.</summary>
internal static class VideoShortcodes
{
    private const string FrameStyle = "position: absolute; top: 0; left: 0; width: 100%; height: 100%; border:0;";

    private const string WrapperStyle = "position: relative; padding-bottom: 56.25%; height: 0; overflow: hidden;";

    private const string Allowed =
        "accelerometer; autoplay; clipboard-write; encrypted-media; gyroscope; picture-in-picture; web-share";

    public static Outcome<string> YouTube(ShortcodeCall call, EmbedPrivacy privacy)
    {
        if (privacy.IsYouTubeOff)
        {
            return Outcome.Of("\n");
        }

        if ((call.Given("id") ?? call.Given(0)) is not { } id)
        {
            return BuiltInShortcodes.Missing(call, "a video's id", "{{< youtube 0RKpf3rK57I >}}");
        }

        var cssClass = call.Given("class");
        if (privacy.IsOnClick)
        {
            return YouTubeOnClick(call, id, privacy).Html();
        }

        var html = new StringBuilder("<div").Attribute("class", cssClass);
        html.Attribute("style", cssClass is null ? WrapperStyle : null).Append(">\n\t\t\t<iframe");
        html.Attribute("allow", MayFillScreen(call) ? $"{Allowed}; fullscreen" : Allowed);
        html.Attribute("loading", call.Given("loading") ?? "eager");
        html.Attribute("referrerpolicy", "strict-origin-when-cross-origin");
        html.Link("src", YouTubeUrl(call, id, privacy, BuiltInShortcodes.IsOn(call, "autoplay", false))).Attribute("style", cssClass is null ? FrameStyle : null);
        html.Attribute("title", call.Given("title") ?? "YouTube video");
        return Outcome.Of(html.Append("></iframe>\n\t\t</div>\n").ToString());
    }

    public static Outcome<string> Vimeo(ShortcodeCall call, EmbedPrivacy privacy)
    {
        if (privacy.IsVimeoOff)
        {
            return Outcome.Of("\n");
        }

        if ((call.Given("id") ?? call.Given(0)) is not { } id)
        {
            return BuiltInShortcodes.Missing(call, "a video's id", "{{< vimeo 146022717 >}}");
        }

        if (privacy.IsVimeoSimple || call.Name.EndsWith("_simple", StringComparison.OrdinalIgnoreCase))
        {
            return Outcome.Of(VimeoLink(call, id));
        }

        var cssClass = call.Given("class");
        if (privacy.IsOnClick)
        {
            return new EmbedLink(PageOfVimeo(id), call.Given("title") ?? "Vimeo", $"https://player.vimeo.com/video/{Uri.EscapeDataString(id)}?dnt=1&autoplay=1")
            {
                IsVideo = true,
                IsFullScreen = MayFillScreen(call),
                CssClass = cssClass,
            }.Html();
        }

        var html = new StringBuilder("\n\t\t\t<div\n\t\t\t\t\t").Append(cssClass is null ? "style=\"" : "class=\"");
        html.AppendEscaped(cssClass ?? WrapperStyle).Append("\">\n\t\t\t\t<iframe\n\t\t\t\t\tsrc=\"");
        html.Url($"https://player.vimeo.com/video/{id}?dnt={(privacy.HasVimeoDoNotTrack ? 1 : 0)}").Append('"');
        html.Append(cssClass is null ? $"\n\t\t\t\t\t\tstyle=\"{FrameStyle}\"" : "");
        html.Attribute("allow", MayFillScreen(call) ? "fullscreen" : null);
        html.Attribute("loading", call.Given("loading")).Attribute("title", call.Given("title"));
        return Outcome.Of(html.Append(">\n\t\t\t\t</iframe>\n\t\t\t</div>\n").ToString());
    }

    // The host without cookies is the same video. A reader who clicked wants to see it, and may be told what it sounds like.
    private static EmbedLink YouTubeOnClick(ShortcodeCall call, string id, EmbedPrivacy privacy)
    {
        var start = call.Given("start") is { } seconds ? $"&t={Uri.EscapeDataString(seconds)}" : "";
        return new($"https://www.youtube.com/watch?v={Uri.EscapeDataString(id)}{start}", call.Given("title") ?? "YouTube",
            YouTubeUrl(call, Uri.EscapeDataString(id), privacy with { IsYouTubeEnhanced = true }, plays: true))
        {
            IsVideo = true,
            IsFullScreen = MayFillScreen(call),
            CssClass = call.Given("class"),
        };
    }

    private static bool MayFillScreen(ShortcodeCall call) => BuiltInShortcodes.IsOn(call, "allowFullScreen", true);

    private static string PageOfVimeo(string id) => $"https://vimeo.com/{Uri.EscapeDataString(id)}";

    // Hugo asks the host for a picture of the video; without a network the link must do.
    private static string VimeoLink(ShortcodeCall call, string id)
    {
        var cssClass = (call.HasNames ? call.Given("class") : call.Given(1)) ?? "__h_video";
        var html = new StringBuilder("<div").Attribute("class", $"s_video_simple {cssClass}").Append("><a");
        html.Link("href", $"https://vimeo.com/{id}").Append(" rel=\"noopener\" target=\"_blank\">");
        return html.Url($"https://vimeo.com/{id}").Append("</a></div>\n").ToString();
    }

    private static string YouTubeUrl(ShortcodeCall call, string id, EmbedPrivacy privacy, bool plays)
    {
        var host = privacy.IsYouTubeEnhanced ? "www.youtube-nocookie.com" : "www.youtube.com";
        var (start, end) = (call.Given("start") ?? "0", call.Given("end") ?? "0");
        var loops = Number(BuiltInShortcodes.IsOn(call, "loop", false));
        var controls = Number(BuiltInShortcodes.IsOn(call, "controls", true));
        var mute = Number((plays && !privacy.IsOnClick) || BuiltInShortcodes.IsOn(call, "mute", false));
        var list = loops == 1 ? $"&playlist={Uri.EscapeDataString(id)}" : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"https://{host}/embed/{id}?autoplay={Number(plays)}&controls={controls}"
            + $"&end={Uri.EscapeDataString(end)}&loop={loops}&mute={mute}{list}&start={Uri.EscapeDataString(start)}");
    }

    private static int Number(bool isOn) => isOn ? 1 : 0;
}
