using System.Text.Json;
using SiteGen.Diagnostics;

namespace SiteGen.Configuration;

/// <summary>Shows <c>check</c> in the effective configuration.</summary>
internal static class CheckSection
{
    public static void Write(Utf8JsonWriter json, CheckConfig check) => json.WriteObject("check", () =>
    {
        WriteRules(json, check.Rules);
        json.WriteStartArray("paths");
        foreach (var path in check.Paths)
        {
            json.WriteStartObject();
            json.WriteString("path", path.Pattern);
            WriteRules(json, path.Rules);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("longestTitle", check.LongestTitle);
        json.WriteNumber("longestDescription", check.LongestDescription);
    });

    private static void WriteRules(Utf8JsonWriter json, ImmutableSortedDictionary<string, Severity?> rules) => json.WriteObject("rules", () =>
    {
        foreach (var (code, severity) in rules)
        {
            json.WriteString(code, severity?.ToString().ToLowerInvariant() ?? "off");
        }
    });
}
