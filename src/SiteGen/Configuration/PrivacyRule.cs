namespace SiteGen.Configuration;

/// <summary>The switches of one embedded service.</summary>
public sealed record PrivacyRule
{
    /// <summary><c>disable</c>: nothing is embedded at all.</summary>
    public bool IsDisabled { get; init; }

    /// <summary><c>simple</c>: a picture and a link, no script.</summary>
    public bool IsSimple { get; init; }

    /// <summary><c>enableDNT</c>: ask the host not to track.</summary>
    public bool EnableDnt { get; init; }

    /// <summary><c>privacyEnhanced</c>: YouTube's host without cookies.</summary>
    public bool IsPrivacyEnhanced { get; init; }

    /// <summary><c>respectDoNotTrack</c>.</summary>
    public bool RespectsDoNotTrack { get; init; }
}
