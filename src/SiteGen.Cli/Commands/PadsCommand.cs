using System.CommandLine;
using SiteGen.Archiving;
using SiteGen.Cli.Reporting;
using SiteGen.Cli.Reporting.Pads;
using SiteGen.Diagnostics;

namespace SiteGen.Cli.Commands;

/// <summary><c>sitegen pads</c>: what becomes of the pads that pages cite.</summary>
internal static class PadsCommand
{
    public static Command Make(Surroundings surroundings)
    {
        var command = new Command("pads", "List, keep and check the pads that pages cite.")
        {
            MakeList(surroundings), MakeArchive(surroundings), MakeCheck(surroundings),
        };
        command.SetAction(_ => CommandMistake.Write(
            "what about the pads: list, archive or check?", surroundings, "'sitegen pads --help' lists what is possible"));
        return command;
    }

    private static Command MakeList(Surroundings surroundings)
    {
        var (choice, json) = (new PadChoice(), Json());
        var command = new Command("list", "List the pads that pages cite, where, and which copies are kept; no server is asked.") { json };
        choice.AddTo(command);
        command.SetAction(parsed => choice.Run(parsed, surroundings, order =>
        {
            // In a list of all there is, copies that no page cites any more have their place as well.
            ImmutableArray<CitedPad> pads = order.IsOverAll ? [.. order.Pads, .. order.Catalog.Uncited] : order.Pads;
            ImmutableArray<UnknownPadHost> others = order.IsOverAll ? order.Catalog.UnknownHosts : [];
            if (parsed.GetValue(json))
            {
                JsonReport.Write(surroundings.Output.Writer, writer => PadsJson.Write(pads, others, writer));
            }
            else
            {
                PadsTable.Write(pads, surroundings.Output);
                PadsSummary.WriteUnknown(others, surroundings.Output);
            }

            return ExitCode.Done;
        }));
        return command;
    }

    private static Command MakeArchive(Surroundings surroundings)
    {
        var (choice, quiet) = (new PadChoice(), Quiet());
        var force = new Option<bool>("--force") { Description = "Keep a copy even of what did not change or says nothing" };
        var full = new Option<bool>("--full") { Description = "With Etherpad's own format, which has the pad's whole history" };
        var command = new Command("archive", "Keep a copy in pads/ of each pad that pages cite, if it changed; nothing is overwritten.")
        {
            force, full, quiet,
        };
        choice.AddTo(command, hasClock: false);
        command.SetAction(parsed => choice.Run(parsed, surroundings, order =>
        {
            var wishes = new PadWishes { IsForced = parsed.GetValue(force), IsFull = parsed.GetValue(full) };
            return Archive(order with { Wishes = wishes }, parsed.GetValue(quiet), surroundings);
        }));
        return command;
    }

    private static Command MakeCheck(Surroundings surroundings)
    {
        var (choice, json, quiet) = (new PadChoice(), Json(), Quiet());
        var command = new Command("check", "Ask how each pad is that pages cite; nothing is written.") { json, quiet };
        choice.AddTo(command, hasClock: false);
        command.SetAction(parsed => choice.Run(
            parsed, surroundings, order => Check(order, parsed.GetValue(json), parsed.GetValue(quiet), surroundings)));
        return command;
    }

    private static int Archive(PadOrder order, bool isQuiet, Surroundings surroundings)
    {
        var run = Watched(surroundings.Engine.ArchivePads, order, isQuiet, surroundings);
        WriteFindings(run, order, surroundings);
        if (!isQuiet)
        {
            PadsSummary.WriteArchived(run, surroundings.Output);
        }

        return CodeOf(run);
    }

    private static int Check(PadOrder order, bool isJson, bool isQuiet, Surroundings surroundings)
    {
        var run = Watched(surroundings.Engine.CheckPads, order, isQuiet, surroundings);
        if (isJson)
        {
            JsonReport.Write(surroundings.Output.Writer, writer => PadsJson.Write(run, writer));
            return CodeOf(run);
        }

        WriteFindings(run, order, surroundings);
        if (!isQuiet)
        {
            PadsTable.Write(run, surroundings.Output);
            PadsSummary.WriteChecked(run, surroundings.Output);
        }

        return CodeOf(run);
    }

    private static PadRun Watched(
        Func<PadOrder, Running.IBuildProgress, CancellationToken, PadRun> work, PadOrder order, bool isQuiet, Surroundings surroundings)
    {
        var progress = new ProgressLine(isQuiet ? Terminal.Nowhere : surroundings.Error, surroundings.Time);
        try
        {
            return work(order, progress, surroundings.Cancel);
        }
        finally
        {
            progress.Clear();
        }
    }

    private static void WriteFindings(PadRun run, PadOrder order, Surroundings surroundings)
    {
        ConsoleReport.Write(new Findings(run.Diagnostics), order.Request.Root, surroundings.Error);
        surroundings.Error.Flush();
    }

    private static int CodeOf(PadRun run) => run switch
    {
        { IsInterrupted: true } => ExitCode.Interrupted,
        _ when run.Diagnostics.Any(static item => item.Severity == Severity.Error) => ExitCode.SiteHasErrors,
        _ => ExitCode.Done,
    };

    private static Option<bool> Json() => new("--json") { Description = "As one JSON document" };

    private static Option<bool> Quiet() => new("--quiet", "-q") { Description = "Write only errors and warnings" };
}
