namespace SiteGen.Configuration;

/// <summary>What embedded players and posts may tell their hosts: Hugo's <c>privacy</c>.</summary>
public sealed record PrivacyConfig
{
    public PrivacyRule YouTube { get; init; } = new();

    public PrivacyRule Vimeo { get; init; } = new();

    public PrivacyRule Instagram { get; init; } = new();

    /// <summary><c>privacy.x</c> (old: <c>privacy.twitter</c>).</summary>
    public PrivacyRule X { get; init; } = new();

    public PrivacyRule Disqus { get; init; } = new();

    public PrivacyRule GoogleAnalytics { get; init; } = new() { RespectsDoNotTrack = true };
}
