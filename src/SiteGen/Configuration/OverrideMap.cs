using SiteGen.Data;
using SiteGen.Diagnostics;

namespace SiteGen.Configuration;

/// <summary>What the command line said, in the form of a configuration, so that it passes the same checks.</summary>
internal static class OverrideMap
{
    private static readonly SourceLocation Nowhere = new("");

    public static MetaValue.Map Of(ConfigOverrides overrides)
    {
        var entries = ImmutableArray.CreateBuilder<MetaEntry>();
        Add(entries, "baseURL", overrides.BaseUrl);
        Add(entries, "buildDrafts", overrides.BuildDrafts);
        Add(entries, "buildFuture", overrides.BuildFuture);
        Add(entries, "buildExpired", overrides.BuildExpired);
        Add(entries, "enableGitInfo", overrides.EnableGitInfo);
        Add(entries, "enrichments", overrides.Enrichments);
        Add(entries, "publishDir", overrides.Publish);
        Add(entries, "contentDir", overrides.Content);
        Add(entries, "layoutDir", overrides.Layouts);
        Add(entries, "themesDir", overrides.Themes);
        Add(entries, "theme", overrides.Theme);
        return new(entries.DrainToImmutable(), Nowhere);
    }

    private static void Add(ImmutableArray<MetaEntry>.Builder entries, string key, string? value)
    {
        if (value is not null)
        {
            entries.Add(new(key, new MetaValue.Text(value, Nowhere), Nowhere));
        }
    }

    private static void Add(ImmutableArray<MetaEntry>.Builder entries, string key, bool? value)
    {
        if (value is { } flag)
        {
            entries.Add(new(key, new MetaValue.Flag(flag, Nowhere), Nowhere));
        }
    }
}
