using SiteGen.Archiving;
using SiteGen.Pads;

namespace SiteGen.Cli.Reporting.Pads;

/// <summary>The last lines of a run over pads: what became of how many, and what to do next.</summary>
internal static class PadsSummary
{
    private const int HostsShown = 10;

    public static void WriteArchived(PadRun run, Terminal output)
    {
        WriteTotals(run, output);
        var kept = run.Count(PadStep.Kept);
        string[] parts =
        [
            $"{Words.Count(kept, "new copy", "new copies")} kept in pads/",
            Part(run.Count(PadStep.Unchanged), "unchanged"),
            .. Nothing(run),
            Part(run.Count(PadStep.Failed), "failed"),
            Part(run.Count(PadStep.UnknownHost), "on unknown servers"),
            Part(run.Count(PadStep.Skipped), "asked for by the run before, which was interrupted"),
            Part(run.Count(PadStep.Ignored), "ignored"),
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
            .. Nothing(run),
            Part(run.Count(PadStep.Ignored), "ignored"),
            Part(run.Count(PadStep.Failed) + run.Count(PadStep.NotAsked) + run.Count(PadStep.UnknownHost), "unknown"),
        ];
        WriteLine(run, parts, output);
        if (changed + unkept > 0)
        {
            output.WriteLine("   hint: 'sitegen pads archive' keeps what they say now", Tone.Quiet);
        }
    }

    /// <summary>The end of a list: what may be more pads.</summary>
    public static void WriteUnknown(ImmutableArray<UnknownPadHost> hosts, Terminal output)
    {
        if (hosts.IsEmpty)
        {
            return;
        }

        var links = hosts.Sum(static host => host.Links);
        var named = string.Join(", ", hosts.Take(HostsShown).Select(static host
            => string.Create(CultureInfo.InvariantCulture, $"{Words.OneLine(host.Host)} ({host.Links})")));
        var rest = hosts.Length > HostsShown ? $" and {Words.Count(hosts.Length - HostsShown, "more host")}" : "";
        var what = links == 1 ? "1 link looks like a pad on a host that is" : $"{Words.Count(links, "link")} look like pads on hosts that are";
        output.WriteLine($"note: {what} not in references.etherpad.hosts: {named}{rest}", Tone.Info);
    }

    // What a server has nothing of, and what somebody emptied.
    private static IEnumerable<string> Nothing(PadRun run)
    {
        var missing = run.Pads.Count(static outcome => outcome is { Step: PadStep.Gone, State: PadState.Missing });
        return [Part(run.Count(PadStep.Gone) - missing, "blank"), Part(missing, "missing")];
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
