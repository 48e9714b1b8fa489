using System.Collections.Frozen;
using SiteGen.Data;
using SiteGen.Diagnostics;

namespace SiteGen.Configuration;

/// <summary>How pages get their URLs, and what links that lead nowhere mean.</summary>
internal sealed class UrlReader(MetaFields fields, ConfigReport report)
{
    private static readonly FrozenDictionary<string, Severity> ErrorLevels = new Dictionary<string, Severity>
    {
        ["error"] = Severity.Error,
        ["warning"] = Severity.Warning,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public SiteConfig Read(SiteConfig config) => config with
    {
        Permalinks = PermalinkReader.Read(fields, config.Permalinks, report),
        UglyUrls = ReadUglyUrls() ?? config.UglyUrls,
        DisablePathToLower = fields.Flag("disablePathToLower") ?? config.DisablePathToLower,
        RemovePathAccents = fields.Flag("removePathAccents") ?? config.RemovePathAccents,
        CanonifyUrls = fields.Flag("canonifyURLs") ?? config.CanonifyUrls,
        RelativeUrls = fields.Flag("relativeURLs") ?? config.RelativeUrls,
        DisableAliases = fields.Flag("disableAliases") ?? config.DisableAliases,
        RefLinksErrorLevel = report.Choice(fields, "refLinksErrorLevel", ErrorLevels, config.RefLinksErrorLevel),
        RefLinksNotFoundUrl = fields.Text("refLinksNotFoundURL") ?? config.RefLinksNotFoundUrl,
    };

    private UglyUrlConfig? ReadUglyUrls()
    {
        if (fields.Value("uglyURLs") is not MetaValue.Map map)
        {
            return fields.Flag("uglyURLs") is { } everywhere ? new UglyUrlConfig(everywhere) : null;
        }

        return report.Read(map, "uglyURLs.", sections => new UglyUrlConfig
        {
            Sections = [.. map.Entries.Select(static entry => entry.Key).Where(key => sections.Flag(key) == true)],
        });
    }
}
