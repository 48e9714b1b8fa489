using System.Text.Json;
using SiteGen.Diagnostics;

namespace SiteGen.Cli.Reporting;

/// <summary>A finished check and how to tell about it: the findings in the wanted form, then one summary line.</summary>
internal sealed record CheckReport
{
    public required CheckResult Result { get; init; }

    public required TimeSpan Elapsed { get; init; }

    public required string RootFullPath { get; init; }

    public ReportFormat Format { get; init; } = ReportFormat.Console;

    /// <summary>Only errors and warnings, no summary.</summary>
    public bool IsQuiet { get; init; }

    public bool HasTimings { get; init; }

    /// <summary>Findings that a baseline knows; they are not among those of the result.</summary>
    public int Known { get; init; }

    public Findings Findings => field ??= new Findings(Result.Diagnostics.Where(IsShown));

    public void Write(Terminal output, Terminal error)
    {
        if (Format == ReportFormat.Json)
        {
            JsonReport.Write(output.Writer, WriteJson);
            return;
        }

        FindingsReport.Write(Findings, Format, RootFullPath, output, error);
        if (Format == ReportFormat.Sarif)
        {
            return;
        }

        error.Flush();
        if (HasTimings)
        {
            TimingsTable.Write(Result.Timings, output);
        }

        if (!IsQuiet)
        {
            WriteSummary(output);
        }
    }

    private void WriteSummary(Terminal output)
    {
        var totals = Findings.Totals;
        if (totals.Length > 0)
        {
            output.WriteLine(totals, Findings.Errors > 0 ? Tone.Error : Tone.Warning);
        }

        if (Known > 0)
        {
            output.WriteLine($"{Words.Count(Known, "finding")} of the baseline not shown", Tone.Quiet);
        }

        var time = Words.Seconds(Elapsed);
        output.WriteLine(
            Result.IsChecked
                ? $"Checked {Words.Count(Result.Pages, "page")}, {Words.Count(Result.Links, "link")}, {Words.Count(Result.Files, "file")} in {time}"
                : $"Nothing checked ({time})",
            Result.IsChecked && Findings.Errors == 0 ? Tone.Good : Tone.Plain);
    }

    private void WriteJson(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("errors", Findings.Errors);
        json.WriteNumber("warnings", Findings.Warnings);
        json.WriteNumber("known", Known);
        json.WriteBoolean("checked", Result.IsChecked);
        json.WriteNumber("pages", Result.Pages);
        json.WriteNumber("links", Result.Links);
        json.WriteNumber("files", Result.Files);
        json.WriteNumber("seconds", Math.Round(Elapsed.TotalSeconds, 3));
        JsonReport.WriteTimings(Result.Timings, json);
        json.WriteStartArray("diagnostics");
        foreach (var item in Findings.Items)
        {
            JsonReport.WriteItem(item, json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private bool IsShown(Diagnostic diagnostic) => !IsQuiet || diagnostic.Severity != Severity.Info;
}
