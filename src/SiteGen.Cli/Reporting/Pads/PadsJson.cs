using System.Text.Json;
using SiteGen.Archiving;
using SiteGen.Diagnostics;
using SiteGen.Pads;

namespace SiteGen.Cli.Reporting.Pads;

/// <summary>The same for programs.</summary>
internal static class PadsJson
{
    public static void Write(IReadOnlyList<CitedPad> pads, IEnumerable<UnknownPadHost> others, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartArray("pads");
        foreach (var pad in pads)
        {
            json.WriteStartObject();
            WriteHead(pad, json);
            WriteSeen(pad.Seen, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("unknownHosts");
        foreach (var other in others)
        {
            json.WriteStartObject();
            json.WriteString("host", other.Host);
            json.WriteNumber("links", other.Links);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static void Write(PadRun run, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteBoolean("interrupted", run.IsInterrupted);
        json.WriteStartArray("pads");
        foreach (var outcome in run.Pads)
        {
            json.WriteStartObject();
            WriteHead(outcome.Pad, json);
            json.WriteString("state", outcome.State is { } state ? PadSightingJson.NameOf(state) : "unknown");
            json.WriteBoolean("changed", outcome.Step == PadStep.Changed);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteMistakes("diagnostics", run.Diagnostics, json);
        json.WriteEndObject();
    }

    private static void WriteHead(CitedPad pad, Utf8JsonWriter json)
    {
        json.WriteString("host", pad.Pad.Host);
        json.WriteString("pad", pad.Pad.Name);
        json.WriteString("url", pad.Citations is [var first, ..] ? first.Reference.Url : pad.History?.Snapshots[^1].Url ?? "");
        json.WriteBoolean("ignored", pad.IsIgnored);
        json.WriteStartArray("citedBy");
        foreach (var citation in pad.Citations)
        {
            json.WriteStartObject();
            json.WriteString("file", citation.At.File);
            json.WriteNumber("line", citation.At.Line);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("copies");
        foreach (var snapshot in pad.History?.Snapshots ?? [])
        {
            WriteCopy(snapshot, json);
        }

        json.WriteEndArray();
    }

    private static void WriteCopy(PadSnapshot snapshot, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("taken", PadTimes.Text(snapshot.Taken));
        json.WriteString("text", snapshot.Text.Path.Value);
        json.WriteNumber("bytes", snapshot.Text.Size);
        json.WriteBoolean("html", snapshot.Html is not null);
        json.WriteBoolean("isLoss", snapshot.IsLoss);
        json.WriteEndObject();
    }

    private static void WriteSeen(PadSighting? seen, Utf8JsonWriter json)
    {
        if (seen is not { } last)
        {
            json.WriteNull("seen");
            return;
        }

        json.WriteStartObject("seen");
        json.WriteString("at", PadTimes.Text(last.At));
        json.WriteString("state", PadSightingJson.NameOf(last.State));
        json.WriteEndObject();
    }

    private static void WriteMistakes(string name, ImmutableArray<Diagnostic> mistakes, Utf8JsonWriter json)
    {
        json.WriteStartArray(name);
        foreach (var mistake in new Findings(mistakes).Items)
        {
            JsonReport.WriteItem(mistake, json);
        }

        json.WriteEndArray();
    }
}
