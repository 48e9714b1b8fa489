using SiteGen.Data;

namespace SiteGen.Configuration;

/// <summary>A language of the site, and the settings that differ in it.</summary>
public sealed record LanguageConfig(string Key)
{
    /// <summary><c>label</c> (old: <c>languageName</c>): its name in its own words.</summary>
    public string Name { get; init; } = "";

    /// <summary><c>locale</c> (old: <c>languageCode</c>); the key when not set.</summary>
    public string LanguageCode { get; init; } = "";

    /// <summary>
    /// <c>direction</c> (old: <c>languageDirection</c>): <c>ltr</c> or <c>rtl</c>; empty when not set.
    /// </summary>
    public string Direction { get; init; } = "";

    public int Weight { get; init; }

    public bool IsDisabled { get; init; }

    /// <summary>The whole configuration as it holds for this language: its own keys over the site's.</summary>
    public required SiteConfig Config { get; init; }

    /// <summary>What the author wrote for this language.</summary>
    public MetaValue.Map Written { get; init; } = MetaValue.Map.None;
}
