using SiteGen.Data;

namespace SiteGen.Configuration;

/// <summary>
/// Reads <c>permalinks</c> in its three forms: by kind and section; by section alone, which is for pages and terms; a list
/// of patterns with targets.
/// </summary>
internal static class PermalinkReader
{
    public static PermalinkConfig Read(MetaFields fields, PermalinkConfig defaults, ConfigReport report)
    {
        if (fields.Value("permalinks") is MetaValue.List list)
        {
            return new() { Rules = [.. list.Items.OfType<MetaValue.Map>().Select(map => Rule(map, report)).OfType<PermalinkRule>()] };
        }

        var config = defaults;
        foreach (var entry in fields.Map("permalinks")?.Entries ?? [])
        {
            config = entry.Value is MetaValue.Map
                ? ReadTable(config, entry, report)
                : WithPattern(config, entry.Key, Pattern(entry, report));
        }

        return config;
    }

    private static PermalinkRule? Rule(MetaValue.Map map, ConfigReport report) => report.Read(map, "permalinks.", fields =>
    {
        var (kind, path, language) = report.Read(fields, "target", static target
            => (target.Text("kind") ?? "", target.Text("path") ?? "", target.Text("lang") ?? ""));
        return fields.Value("pattern") is { } value && Pattern(new("pattern", value, value.Location), report) is { } pattern
            ? new PermalinkRule(kind, path, language, pattern)
            : null;
    });

    private static PermalinkConfig WithPattern(PermalinkConfig config, string section, string? pattern)
        => pattern is null ? config : config with
        {
            Page = config.Page.SetItem(section, pattern),
            Term = config.Term.SetItem(section, pattern),
        };

    private static PermalinkConfig ReadTable(PermalinkConfig config, MetaEntry entry, ConfigReport report)
    {
        var table = PermalinkConfig.None;
        foreach (var item in (entry.Value as MetaValue.Map)?.Entries ?? [])
        {
            table = Pattern(item, report) is { } pattern ? table.SetItem(item.Key, pattern) : table;
        }

        switch (entry.Key.ToLowerInvariant())
        {
            case "page":
                return config with { Page = config.Page.SetItems(table) };
            case "section":
                return config with { Section = config.Section.SetItems(table) };
            case "taxonomy":
                return config with { Taxonomy = config.Taxonomy.SetItems(table) };
            case "term":
                return config with { Term = config.Term.SetItems(table) };
            default:
                var message = $"'permalinks' has no kind of page '{entry.Key}'";
                var hint = "'permalinks' knows: page, section, taxonomy, term";
                report.Add(ConfigRules.UnknownChoice.At(entry.KeyLocation, message, hint));
                return config;
        }
    }

    private static string? Pattern(MetaEntry entry, ConfigReport report)
    {
        if (entry.Value.AsText is not { } pattern)
        {
            var wrong = $"'{entry.Key}' takes a text, not {entry.Value.Kind}";
            report.Add(ConfigRules.WrongType.At(entry.Value.Location, wrong));
            return null;
        }

        if (PathText.LeavesSite(pattern) || ControlCharacter.FirstIn(pattern) is not null)
        {
            var leaves = $"the permalink '{pattern}' leads out of the site";
            report.Add(ConfigRules.BadPermalink.At(entry.Value.Location, leaves, "Leave out '..' and what nobody can type."));
            return null;
        }

        if (PermalinkTokens.FirstUnknown(pattern) is not { } unknown)
        {
            return pattern;
        }

        var hint = Diagnostics.Suggestion.Hint(unknown, PermalinkTokens.All);
        var message = $"the permalink '{pattern}' holds an unknown ':{unknown}'";
        report.Add(ConfigRules.BadPermalink.At(entry.Value.Location, message, hint));
        return null;
    }
}
