namespace SiteGen.Markdown.Shortcodes;

/// <summary>What embedded videos and posts may tell their hosts about readers: Hugo's <c>privacy</c> keys.</summary>
public sealed record EmbedPrivacy
{
    /// <summary><c>embedsOnClick</c>: nothing, until the reader asks for them.</summary>
    public bool IsOnClick { get; init; }

    public bool IsYouTubeOff { get; init; }

    /// <summary>
    /// <c>privacy.youtube.privacyEnhanced</c>: the host that sets no cookies before the video plays.
    /// </summary>
    public bool IsYouTubeEnhanced { get; init; }

    public bool IsVimeoOff { get; init; }

    /// <summary><c>privacy.vimeo.enableDNT</c>.</summary>
    public bool HasVimeoDoNotTrack { get; init; }

    /// <summary><c>privacy.vimeo.simple</c>: a link, and no player.</summary>
    public bool IsVimeoSimple { get; init; }

    public bool IsXOff { get; init; }

    /// <summary><c>privacy.x.enableDNT</c>.</summary>
    public bool HasXDoNotTrack { get; init; }

    public bool IsInstagramOff { get; init; }

    /// <summary><c>privacy.instagram.simple</c>: nothing is loaded from the host.</summary>
    public bool IsInstagramSimple { get; init; }
}
