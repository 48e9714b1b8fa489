using System.Text;
using SiteGen.Diagnostics;

namespace SiteGen.Markdown.Shortcodes;

/// <summary>Recordings of talks, played where the recap mentions them.</summary>
internal static class VideoShortcodes
{
    private const string FrameStyle = "position: absolute; top: 0; left: 0; width: 100%; height: 100%; border:0;";

    private const string Allowed =
        "accelerometer; autoplay; clipboard-write; encrypted-media; gyroscope; picture-in-picture; web-share";

    public static Outcome<string> YouTube(ShortcodeCall call, EmbedPrivacy privacy)
    {
        if (privacy.IsYouTubeOff)
        {
            return Outcome.Of("");
        }

        if ((Given(call, "id") ?? call.Get(0)) is not { Length: > 0 } id)
        {
            return BuiltInShortcodes.Missing(call, "a video's id", "{{< youtube 0RKpf3rK57I >}}");
        }

        var html = StartWrapper(call);
        var isFull = BuiltInShortcodes.IsOn(call, "allowFullScreen", true);
        html.Attribute("allow", isFull ? $"{Allowed}; fullscreen" : Allowed);
        html.Attribute("loading", Given(call, "loading") ?? "eager");
        html.Attribute("referrerpolicy", "strict-origin-when-cross-origin");
        html.Attribute("src", YouTubeUrl(call, id, privacy));
        html.Attribute("style", Given(call, "class") is null ? FrameStyle : null);
        html.Attribute("title", Given(call, "title") ?? "YouTube video");
        return Outcome.Of(html.Append("></iframe>\n</div>\n").ToString());
    }

    public static Outcome<string> Vimeo(ShortcodeCall call, EmbedPrivacy privacy)
    {
        if (privacy.IsVimeoOff)
        {
            return Outcome.Of("");
        }

        if ((Given(call, "id") ?? call.Get(0)) is not { Length: > 0 } id)
        {
            return BuiltInShortcodes.Missing(call, "a video's id", "{{< vimeo 146022717 >}}");
        }

        var html = StartWrapper(call);
        var doNotTrack = privacy.HasVimeoDoNotTrack ? 1 : 0;
        html.Attribute("src", $"https://player.vimeo.com/video/{Uri.EscapeDataString(id)}?dnt={doNotTrack}");
        html.Attribute("style", Given(call, "class") is null ? FrameStyle : null);
        html.Attribute("allow", BuiltInShortcodes.IsOn(call, "allowFullScreen", true) ? "fullscreen" : null);
        html.Attribute("loading", call.Get("loading")).Attribute("title", call.Get("title"));
        return Outcome.Of(html.Append(">\n  </iframe>\n</div>\n").ToString());
    }

    private static StringBuilder StartWrapper(ShortcodeCall call)
    {
        var html = new StringBuilder("<div");
        var style = Given(call, "class") is null
            ? "position: relative; padding-bottom: 56.25%; height: 0; overflow: hidden;"
            : null;
        return html.Attribute("class", call.Get("class")).Attribute("style", style).Append(">\n  <iframe");
    }

    private static string YouTubeUrl(ShortcodeCall call, string id, EmbedPrivacy privacy)
    {
        var host = privacy.IsYouTubeEnhanced ? "www.youtube-nocookie.com" : "www.youtube.com";
        var video = Uri.EscapeDataString(id);
        var (start, end) = (Given(call, "start") ?? "0", Given(call, "end") ?? "0");
        var plays = BuiltInShortcodes.IsOn(call, "autoplay", false);
        var loops = Number(BuiltInShortcodes.IsOn(call, "loop", false));
        var controls = Number(BuiltInShortcodes.IsOn(call, "controls", true));
        var mute = Number(plays || BuiltInShortcodes.IsOn(call, "mute", false));
        var list = loops == 1 ? $"&playlist={video}" : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"https://{host}/embed/{video}?autoplay={Number(plays)}&controls={controls}"
            + $"&end={Uri.EscapeDataString(end)}&loop={loops}&mute={mute}{list}&start={Uri.EscapeDataString(start)}");
    }

    private static int Number(bool isOn) => isOn ? 1 : 0;

    private static string? Given(ShortcodeCall call, string name)
        => call.Get(name) is { Length: > 0 } value ? value : null;
}
