using SiteGen.Configuration;

namespace SiteGen.Content.Urls;

/// <summary>The site's decisions about how addresses look.</summary>
public readonly record struct UrlStyle(bool KeepsCase, bool RemovesAccents)
{
    public static UrlStyle Of(SiteConfig config) => new(config.DisablePathToLower, config.RemovePathAccents);
}
