using System.Text.RegularExpressions;
using SiteGen.Data;

namespace SiteGen.Configuration;

/// <summary>
/// Reads a list of regular expressions and reports those that are none, so that nobody meets them later.
/// </summary>
internal static class PatternReader
{
    public static ImmutableArray<string>? Read(MetaFields fields, string key, ConfigReport report)
    {
        var said = fields.Texts(key);
        return said.IsDefault ? null : [.. said.Where(pattern => IsGood(pattern, fields, key, report))];
    }

    private static bool IsGood(string pattern, MetaFields fields, string key, ConfigReport report)
    {
        try
        {
            _ = new Regex(pattern, RegexOptions.NonBacktracking);
            return true;
        }
        catch (Exception fault) when (fault is ArgumentException or NotSupportedException)
        {
            var message = $"'{pattern}' in '{key}' is no regular expression";
            report.Add(ConfigRules.BadPattern.At(fields.LocationOf(key, pattern), message));
            return false;
        }
    }
}
