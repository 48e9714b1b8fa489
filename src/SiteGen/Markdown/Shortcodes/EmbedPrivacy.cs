namespace SiteGen.Markdown.Shortcodes;

/// <summary>What embedded videos and posts may tell their hosts about readers: Hugo's <c>privacy</c> keys.</summary>
public sealed record EmbedPrivacy
{
    public bool IsYouTubeOff { get; init; }

    /// <summary>
    /// <c>privacy.youtube.privacyEnhanced</c>: the host that sets no cookies before the video plays.
    /// </summary>
    public bool IsYouTubeEnhanced { get; init; }

    public bool IsVimeoOff { get; init; }

    /// <summary><c>privacy.vimeo.enableDNT</c>.</summary>
    public bool HasVimeoDoNotTrack { get; init; }

    public bool IsXOff { get; init; }

    public bool IsInstagramOff { get; init; }
}
