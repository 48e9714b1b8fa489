using SiteGen.Data;

namespace SiteGen.Configuration;

/// <summary>Reads <c>privacy</c>: what embedded players and posts may do.</summary>
internal static class PrivacyReader
{
    public static PrivacyConfig Read(MetaFields fields, PrivacyConfig defaults, ConfigReport report)
        => report.Read(fields, "privacy", map =>
        {
            var old = Rule(map, "twitter", defaults.X, report);
            return new PrivacyConfig
            {
                YouTube = Rule(map, "youtube", defaults.YouTube, report),
                Vimeo = Rule(map, "vimeo", defaults.Vimeo, report),
                Instagram = Rule(map, "instagram", defaults.Instagram, report),
                X = Rule(map, "x", old, report),
                Disqus = Rule(map, "disqus", defaults.Disqus, report),
                GoogleAnalytics = Rule(map, "googleAnalytics", defaults.GoogleAnalytics, report),
            };
        });

    private static PrivacyRule Rule(MetaFields map, string key, PrivacyRule defaults, ConfigReport report)
        => report.Read(map.Map(key), $"privacy.{key}.", fields => new PrivacyRule
        {
            IsDisabled = fields.Flag("disable") ?? defaults.IsDisabled,
            IsSimple = fields.Flag("simple") ?? defaults.IsSimple,
            EnableDnt = fields.Flag("enableDNT") ?? defaults.EnableDnt,
            IsPrivacyEnhanced = fields.Flag("privacyEnhanced") ?? defaults.IsPrivacyEnhanced,
            RespectsDoNotTrack = fields.Flag("respectDoNotTrack") ?? defaults.RespectsDoNotTrack,
        });
}
