using SiteGen.Archiving;
using SiteGen.Pads;

namespace SiteGen.Cli.Reporting.Pads;

/// <summary>Pads for a person: one a line, with the places that cite them below.</summary>
internal static class PadsTable
{
    private const int PlacesShown = 5;

    public static void Write(IReadOnlyList<CitedPad> pads, Terminal output)
    {
        if (pads.Count == 0)
        {
            output.WriteLine("No page cites a pad, and none is kept");
        }

        var width = Width(pads);
        foreach (var pad in pads)
        {
            output.Write($"{Words.OneLine(pad.Pad.ToString()).PadRight(width)}  ");
            output.WriteLine($"{Copies(pad.History),-28}  {Seen(pad)}".TrimEnd());
            WritePlaces(pad, output);
        }
    }

    public static void Write(PadRun run, Terminal output)
    {
        var width = Width([.. run.Pads.Select(static outcome => outcome.Pad)]);
        foreach (var outcome in run.Pads)
        {
            var (text, tone) = Verdict(outcome);
            output.Write($"{Words.OneLine(outcome.Pad.Pad.ToString()).PadRight(width)}  ");
            output.Write($"{text,-12}", tone);
            output.WriteLine($"  {Copies(outcome.Pad.History)}");
        }
    }

    private static void WritePlaces(CitedPad pad, Terminal output)
    {
        foreach (var citation in pad.Citations.Take(PlacesShown))
        {
            output.WriteLine($"    {Words.OneLine(citation.At.File)}:{citation.At.Line.ToString(CultureInfo.InvariantCulture)}", Tone.Quiet);
        }

        if (pad.Citations.Length > PlacesShown)
        {
            output.WriteLine($"    and in {Words.Count(pad.Citations.Length - PlacesShown, "more place")}", Tone.Quiet);
        }
        else if (pad.Citations.IsEmpty)
        {
            output.WriteLine("    cited by no page", Tone.Quiet);
        }
    }

    private static (string Text, Tone Tone) Verdict(PadOutcome outcome) => outcome switch
    {
        { Step: PadStep.Ignored } => ("ignored", Tone.Quiet),
        { Step: PadStep.UnknownHost } => ("unknown host", Tone.Warning),
        { Step: PadStep.Failed } => ("no answer", Tone.Warning),
        { Step: PadStep.NotAsked } => ("not asked", Tone.Warning),
        { State: PadState.Missing } => ("missing", Tone.Error),
        { State: PadState.Empty } => ("empty", Tone.Error),
        { State: PadState.DefaultText } => ("default text", Tone.Error),
        { State: PadState.Shrunk } => ("shrunk", Tone.Warning),
        { Step: PadStep.Changed, Newest: not null } => ("changed", Tone.Info),
        _ => ("alive", Tone.Good),
    };

    private static int Width(IReadOnlyList<CitedPad> pads)
        => pads.Count == 0 ? 0 : pads.Max(static pad => Words.OneLine(pad.Pad.ToString()).Length);

    private static string Copies(PadHistory? history) => history switch
    {
        null => "no copy",
        { Snapshots.Length: 1 } => $"1 copy of {Day(history.Snapshots[^1].Taken)}",
        _ => string.Create(CultureInfo.InvariantCulture, $"{history.Snapshots.Length} copies, newest {Day(history.Snapshots[^1].Taken)}"),
    };

    private static string Seen(CitedPad pad)
    {
        var seen = pad.Seen is { } last ? $"{Of(last.State)} on {Day(last.At)}" : "";
        return !pad.IsIgnored ? seen : seen.Length == 0 ? "ignored" : $"{seen}, ignored";
    }

    private static string Of(PadState state) => state switch
    {
        PadState.Alive => "alive",
        PadState.Empty => "empty",
        PadState.DefaultText => "default text",
        PadState.Shrunk => "shrunk",
        _ => "missing",
    };

    private static string Day(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
