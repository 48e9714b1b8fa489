using System.Collections.Frozen;
using SiteGen.Data;

namespace SiteGen.Configuration;

/// <summary>
/// Hugo's settings for what is not done here, or done otherwise: a Hugo site may keep them, a site of ours should not trust in them.
/// </summary>
internal static class ForeignKeys
{
    private static readonly FrozenSet<string> Names = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "author", "blackfriday", "build", "cacheDir", "caches", "cleanDestinationDir", "defaultContentRole",
        "defaultContentRoleInSubdir", "defaultContentVersion", "defaultContentVersionInSubdir", "defaultOutputFormat", "deployment",
        "disableBrowserError", "disableDefaultSiteRedirect", "disableFastRender",
        "disableLiveReload", "disqusShortname",
        "footnoteAnchorPrefix", "footnoteReturnLinkContents", "googleAnalytics", "httpCache", "ignoreCache", "ignoreErrors",
        "ignoreLogs", "ignoreVendorPaths", "imaging", "metaDataFormat", "minify", "newContentEditor", "noBuildLock", "noChmod",
        "noTimes", "panicOnWarning", "preserveTaxonomyNames", "printI18nWarnings", "printPathWarnings", "printUnusedTemplates",
        "pygmentsStyle", "pygmentsUseClasses",
        "renderSegments", "resourceDir", "roles", "segments", "social", "templateMetrics",
        "templateMetricsHints", "timeout", "verbose", "versions", "watch");

    public static void Read(MetaFields fields, ConfigReport report)
    {
        foreach (var entry in fields.Entries)
        {
            if (Names.Contains(entry.Key) && fields.Value(entry.Key) is { } value && IsAsked(value) && report.ReportsUnknownKeys)
            {
                report.Add(ConfigRules.NoEffectYet.At(entry.KeyLocation, $"'{entry.Key}' has no effect"));
            }
        }
    }

    private static bool IsAsked(MetaValue value) => value is not MetaValue.Flag { Value: false };
}
