using System.Text.Json;
using SiteGen.Diagnostics;
using SiteGen.Moving;

namespace SiteGen.Cli.Reporting.Moving;

/// <summary>The same for programs.</summary>
internal static class MoveJson
{
    public static void Write(MoveReport report, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("title", report.Title);
        WriteTexts(json, "configFiles", report.ConfigFiles);
        WriteTexts(json, "themes", report.Themes);
        WriteCounts(json, "kinds", report.Kinds);
        WriteCounts(json, "languages", report.Languages);
        json.WriteStartArray("findings");
        foreach (var finding in report.Findings.Where(static finding => finding.Count > 0))
        {
            WriteFinding(json, finding);
        }

        json.WriteEndArray();
        WriteUses(json, report.Shortcodes);
        WriteMistakes(json, report.Mistakes);
        json.WriteEndObject();
    }

    public static void Write(ImmutableArray<ShortcodeUse> uses, ImmutableArray<string> written, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        WriteUses(json, uses);
        WriteTexts(json, "written", written);
        json.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter json, MoveFinding finding)
    {
        json.WriteStartObject();
        json.WriteString("verdict", finding.Verdict switch
        {
            MoveVerdict.Works => "works",
            MoveVerdict.Differs => "differs",
            _ => "needsHand",
        });
        json.WriteString("topic", finding.Topic);
        json.WriteNumber("count", finding.Count);
        json.WriteString("text", finding.Text);
        WriteTexts(json, "places", finding.Places.Select(static place => place.ToString()));
        json.WriteEndObject();
    }

    private static void WriteUses(Utf8JsonWriter json, ImmutableArray<ShortcodeUse> uses)
    {
        json.WriteStartArray("shortcodes");
        foreach (var use in uses)
        {
            json.WriteStartObject();
            json.WriteString("name", use.Name);
            json.WriteBoolean("builtIn", use.IsBuiltIn);
            json.WriteNumber("calls", use.Calls);
            json.WriteNumber("pages", use.Pages);
            json.WriteNumber("percentCalls", use.PercentCalls);
            json.WriteNumber("withInner", use.WithInner);
            json.WriteNumber("inAttributes", use.InAttributes);
            WriteCounts(json, "named", use.Named);
            json.WriteNumber("positions", use.Positions);
            WriteTexts(json, "places", use.Places.Select(static place => place.ToString()));
            json.WriteString("hugoTemplate", use.HugoTemplate);
            json.WriteString("template", use.Template);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteMistakes(Utf8JsonWriter json, ImmutableArray<Diagnostic> mistakes)
    {
        json.WriteStartArray("diagnostics");
        foreach (var mistake in mistakes)
        {
            json.WriteStartObject();
            json.WriteString("place", mistake.Location.ToString());
            json.WriteString("severity", Words.Of(mistake.Severity));
            json.WriteString("code", mistake.Rule.Code);
            json.WriteString("message", mistake.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCounts(Utf8JsonWriter json, string name, IEnumerable<(string Name, int Count)> counts)
    {
        json.WriteStartObject(name);
        foreach (var (what, count) in counts)
        {
            json.WriteNumber(what, count);
        }

        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
