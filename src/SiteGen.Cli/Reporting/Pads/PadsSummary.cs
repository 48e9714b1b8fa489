using SiteGen.Archiving;

namespace SiteGen.Cli.Reporting.Pads;

/// <summary>The last lines of a run over pads: what became of how many, and what to do next.</summary>
internal static class PadsSummary
{
    public static void WriteArchived(PadRun run, Terminal output)
    {
        WriteTotals(run, output);
        var kept = run.Count(PadStep.Kept);
        string[] parts =
        [
            $"{Words.Count(kept, "new copy", "new copies")} kept in pads/",
            Part(run.Count(PadStep.Unchanged), "unchanged"),
            Part(run.Count(PadStep.Gone), "gone"),
            Part(run.Count(PadStep.Failed), "failed"),
            Part(run.Count(PadStep.UnknownHost), "on unknown servers"),
            Part(run.Count(PadStep.Skipped), "asked for by the run before, which was interrupted"),
            Part(run.Count(PadStep.NotAsked), "not asked for"),
        ];
        WriteLine(run, parts, output);
        if (run.IsInterrupted)
        {
            output.WriteLine("Interrupted: what was copied is kept, and the next run goes on from there", Tone.Warning);
        }
    }

    public static void WriteChecked(PadRun run, Terminal output)
    {
        WriteTotals(run, output);
        var changed = run.Pads.Count(static outcome => outcome is { Step: PadStep.Changed, Newest: not null });
        var unkept = run.Pads.Count(static outcome => outcome is { Step: PadStep.Changed, Newest: null });
        string[] parts =
        [
            Part(run.Count(PadStep.Unchanged), "as kept"),
            Part(changed, "changed since"),
            Part(unkept, "alive without a copy"),
            Part(run.Count(PadStep.Gone), "gone"),
            Part(run.Count(PadStep.Failed) + run.Count(PadStep.NotAsked) + run.Count(PadStep.UnknownHost), "unknown"),
        ];
        WriteLine(run, parts, output);
        if (changed + unkept > 0)
        {
            output.WriteLine("   hint: 'sitegen pads archive' keeps what they say now", Tone.Quiet);
        }
    }

    private static void WriteTotals(PadRun run, Terminal output)
    {
        var findings = new Findings(run.Diagnostics);
        if (findings.Totals.Length > 0)
        {
            output.WriteLine(findings.Totals, findings.Errors > 0 ? Tone.Error : Tone.Warning);
        }
    }

    private static void WriteLine(PadRun run, string[] parts, Terminal output)
    {
        var text = string.Join(", ", parts.Where(static part => part.Length > 0));
        var isGood = run.Diagnostics.IsEmpty && !run.IsInterrupted;
        output.WriteLine(run.Pads.IsEmpty ? "No page cites a pad" : $"{Words.Count(run.Pads.Length, "pad")}: {text}", isGood ? Tone.Good : Tone.Plain);
    }

    private static string Part(int count, string what) => count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{count} {what}");
}
