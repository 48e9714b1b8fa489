using System.Collections.Frozen;
using SiteGen.Data;
using SiteGen.Diagnostics;

namespace SiteGen.Configuration;

/// <summary>What is built and what is left out.</summary>
internal sealed class BuildReader(MetaFields fields, ConfigReport report)
{
    // Hugo's, then those that are ours alone.
    private static readonly ImmutableArray<string> Kinds =
    [
        "home", "page", "section", "taxonomy", "term", "rss", "sitemap", "robotstxt", "404",
        "photos", "references", "summits", "decisions", "archive", "search",
    ];

    private static readonly FrozenDictionary<string, UnknownShortcodes> UnknownWords = new Dictionary<string, UnknownShortcodes>
    {
        ["error"] = UnknownShortcodes.Error,
        ["warn"] = UnknownShortcodes.Warn,
        ["omit"] = UnknownShortcodes.Omit,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public SiteConfig Read(SiteConfig config) => config with
    {
        BuildDrafts = fields.Flag("buildDrafts") ?? config.BuildDrafts,
        BuildFuture = fields.Flag("buildFuture") ?? config.BuildFuture,
        BuildExpired = fields.Flag("buildExpired") ?? config.BuildExpired,
        EnableRobotsTxt = fields.Flag("enableRobotsTXT") ?? config.EnableRobotsTxt,
        Enrichments = fields.Flag("enrichments") ?? config.Enrichments,
        EmbedsOnClick = fields.Flag("embedsOnClick") ?? config.EmbedsOnClick,
        Search = fields.Flag("search") ?? config.Search,
        HasSocialCards = fields.Flag("socialCards") ?? config.HasSocialCards,
        EnableEmoji = fields.Flag("enableEmoji") ?? config.EnableEmoji,
        EnableMissingTranslationPlaceholders = fields.Flag("enableMissingTranslationPlaceholders") ?? config.EnableMissingTranslationPlaceholders,
        EnableGitInfo = fields.Flag("enableGitInfo") ?? config.EnableGitInfo,
        DisableHugoGeneratorInject = fields.Flag("disableHugoGeneratorInject") ?? config.DisableHugoGeneratorInject,
        DisabledKinds = ReadDisabledKinds(config),
        IgnoreFiles = PatternReader.Read(fields, "ignoreFiles", report) ?? config.IgnoreFiles,
        Environment = fields.Text("environment") ?? config.Environment,
        UnknownShortcodes = report.Choice(fields, "unknownShortcodes", UnknownWords, config.UnknownShortcodes),
        EnableInlineShortcodes = ReadInline(config),
    };

    // The old place of the key is the top. Its new one is Hugo's alone, as is the rest of 'security' but for 'csp'.
    private bool ReadInline(SiteConfig config)
    {
        var security = report.ReportsUnknownKeys ? null : fields.Map("security");
        return fields.Flag("enableInlineShortcodes")
            ?? (security?["enableInlineShortcodes"] as MetaValue.Flag)?.Value
            ?? config.EnableInlineShortcodes;
    }

    private ImmutableArray<string> ReadDisabledKinds(SiteConfig config)
    {
        ImmutableArray<string> kinds =
            [.. fields.Texts("disableKinds", config.DisabledKinds).Select(static kind => NameOf(kind.ToLowerInvariant()))];
        foreach (var kind in kinds.Where(static kind => !Kinds.Contains(kind)))
        {
            var hint = Suggestion.Hint(kind, Kinds, $"'disableKinds' knows: {string.Join(", ", Kinds)}");
            var at = fields.LocationOf("disableKinds", kind);
            report.Add(ConfigRules.UnknownChoice.At(at, $"there is no kind of page '{kind}'", hint));
        }

        return kinds;
    }

    private static string NameOf(string kind) => kind == "taxonomyterm" ? "taxonomy" : kind;
}
