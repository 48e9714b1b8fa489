using System.Text.Encodings.Web;
using System.Text.Json;
using SiteGen.Diagnostics;
using SiteGen.Running;

namespace SiteGen.Cli.Reporting;

/// <summary>A whole build as one JSON document, for programs.</summary>
internal static class JsonReport
{
    private static readonly JsonWriterOptions Readable =
        new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    public static void Write(BuildReport report, TextWriter output) => Write(output, json => WriteReport(report, json));

    /// <summary>Writes one readable document and a line end.</summary>
    public static void Write(TextWriter output, Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            write(json);
        }

        output.Write(System.Text.Encoding.UTF8.GetString(buffer.GetBuffer().AsSpan(0, (int)buffer.Length)));
        output.Write('\n');
    }

    private static void WriteReport(BuildReport report, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("errors", report.Findings.Errors);
        json.WriteNumber("warnings", report.Findings.Warnings);
        json.WriteBoolean("published", report.Result.IsPublished);
        json.WriteBoolean("upToDate", report.Result.WasUpToDate);
        json.WriteString("output", report.Result.OutputFullPath);
        json.WriteNumber("seconds", Math.Round(report.Elapsed.TotalSeconds, 3));
        WriteCounts(report.Result.Counts, json);
        WriteTimings(report.Result.Timings, json);
        json.WriteStartArray("diagnostics");
        foreach (var item in report.Findings.Items)
        {
            WriteItem(item, json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteCounts(BuildCounts counts, Utf8JsonWriter json)
    {
        json.WriteStartObject("counts");
        json.WriteNumber("pages", counts.Pages);
        json.WriteNumber("lists", counts.Lists);
        json.WriteNumber("feeds", counts.Feeds);
        json.WriteNumber("staticFiles", counts.StaticFiles);
        json.WriteNumber("resources", counts.Resources);
        json.WriteNumber("aliases", counts.Aliases);
        json.WriteNumber("written", counts.Written);
        json.WriteNumber("unchanged", counts.Unchanged);
        json.WriteNumber("deleted", counts.Deleted);
        json.WriteNumber("locatedPhotos", counts.LocatedPhotos);
        json.WriteEndObject();
    }

    public static void WriteTimings(IReadOnlyList<StageTiming> timings, Utf8JsonWriter json)
    {
        json.WriteStartArray("timings");
        foreach (var timing in timings)
        {
            json.WriteStartObject();
            json.WriteString("stage", timing.Stage);
            json.WriteNumber("seconds", Math.Round(timing.Elapsed.TotalSeconds, 4));
            json.WriteNumber("items", timing.Items);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void WriteItem(Diagnostic item, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("file", item.Location.File);
        json.WriteNumber("line", item.Location.Line);
        json.WriteNumber("column", item.Location.Column);
        json.WriteString("severity", Words.Of(item.Severity));
        json.WriteString("code", item.Rule.Code);
        json.WriteString("message", item.Message);
        json.WriteString("hint", item.Hint);
        json.WriteEndObject();
    }
}
