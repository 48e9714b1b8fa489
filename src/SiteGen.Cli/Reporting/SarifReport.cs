using System.Text.Json;
using SiteGen.Diagnostics;

namespace SiteGen.Cli.Reporting;

/// <summary>Mistakes for code scanners and editors: Static Analysis Results Interchange Format 2.1.0 (OASIS).</summary>
internal static class SarifReport
{
    private const string Root = "SRCROOT";

    public static void Write(Findings findings, TextWriter output) => JsonReport.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        json.WriteString("columnKind", "utf16CodeUnits");
        WriteTool(findings, json);
        json.WriteStartArray("results");
        foreach (var item in findings.Items)
        {
            WriteResult(item, json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteTool(Findings findings, Utf8JsonWriter json)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "sitegen");
        json.WriteStartArray("rules");
        foreach (var rule in findings.Items.Select(static item => item.Rule).Distinct().OrderBy(static rule => rule.Code, StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Code);
            WriteText(json, "help", rule.Hint);
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", LevelOf(rule.Severity));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Diagnostic item, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", item.Rule.Code);
        json.WriteString("level", LevelOf(item.Severity));
        WriteText(json, "message", item.Hint.Length == 0 ? item.Message : $"{item.Message}. {item.Hint}");
        if (item.Location.File.Length > 0)
        {
            json.WriteStartArray("locations");
            json.WriteStartObject();
            json.WriteStartObject("physicalLocation");
            WritePlace(item.Location, json);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WritePlace(SourceLocation place, Utf8JsonWriter json)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', place.File.Split('/').Select(Uri.EscapeDataString)));
        json.WriteString("uriBaseId", Root);
        json.WriteEndObject();
        if (place.Line > 0)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", place.Line);
            if (place.Column > 0)
            {
                json.WriteNumber("startColumn", place.Column);
            }

            json.WriteEndObject();
        }
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string LevelOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
