using System.Collections.Frozen;
using SiteGen.Data;
using SiteGen.Diagnostics;

namespace SiteGen.Configuration;

/// <summary>Reads <c>check</c>.</summary>
internal static class CheckReader
{
    private static readonly FrozenDictionary<string, Severity?> Levels = new Dictionary<string, Severity?>
    {
        ["off"] = null,
        ["info"] = Severity.Info,
        ["warning"] = Severity.Warning,
        ["error"] = Severity.Error,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static CheckConfig Read(MetaFields fields, CheckConfig defaults, ConfigReport report)
        => report.Read(fields, "check", map => new CheckConfig
        {
            Rules = ReadRules(map, defaults.Rules, report),
            Paths = map.Maps("paths") is { IsDefault: false } paths
                ? [.. paths.Select(path => report.Read(path, "check.paths.", entry => ReadPath(entry, report))).OfType<CheckPath>()]
                : defaults.Paths,
            LongestTitle = report.AtLeast(map, "longestTitle", 1, defaults.LongestTitle),
            LongestDescription = report.AtLeast(map, "longestDescription", 1, defaults.LongestDescription),
        });

    private static CheckPath? ReadPath(MetaFields entry, ConfigReport report)
    {
        var rules = ReadRules(entry, CheckPath.None, report);
        if (entry.Text("path") is { Length: > 0 } pattern)
        {
            return new(pattern, rules);
        }

        report.Add(ConfigRules.BadPath.At(entry.Location, "'check.paths' has an entry without 'path'", "Write path: /archive/** for addresses, or path: content/old/** for files."));
        return null;
    }

    private static ImmutableSortedDictionary<string, Severity?> ReadRules(
        MetaFields map, ImmutableSortedDictionary<string, Severity?> otherwise, ConfigReport report)
        => map.Map("rules") is { } rules ? report.Read(rules, "check.rules.", said => ReadRules(said, report)) : otherwise;

    private static ImmutableSortedDictionary<string, Severity?> ReadRules(MetaFields said, ConfigReport report)
    {
        var levels = CheckPath.None.ToBuilder();
        foreach (var entry in said.Entries)
        {
            var code = entry.Key.ToUpperInvariant();
            if (!IsCode(code))
            {
                report.Add(ConfigRules.UnknownChoice.At(
                    entry.KeyLocation, $"'rules' knows no rule '{entry.Key}'", "Rules of 'sitegen check' have codes such as SG6010."));
                _ = said.Value(entry.Key);
                continue;
            }

            // YAML's "off" is "false".
            levels[code] = entry.Value is MetaValue.Flag { Value: false } && said.Value(entry.Key) is not null
                ? null
                : report.Choice(said, entry.Key, Levels, null);
        }

        return levels.ToImmutable();
    }

    private static bool IsCode(string code) => code.Length == 6 && code.StartsWith("SG6", StringComparison.Ordinal) && code[3..].All(char.IsAsciiDigit);
}
