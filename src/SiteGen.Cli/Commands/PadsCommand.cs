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
        command.SetAction(parsed => choice.Run(parsed, surroundings, chosen =>
        {
            if (parsed.GetValue(json))
            {
                JsonReport.Write(surroundings.Output.Writer, writer => PadsJson.Write(chosen.Listed, writer));
            }
            else
            {
                PadsTable.Write(chosen.Listed, surroundings.Output);
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
        var command = new Command("archive", "Keep a copy of each pad that pages cite in pads/, if it changed; nothing is overwritten.") { force, full, quiet };
        choice.AddTo(command);
        command.SetAction(parsed => choice.Run(parsed, surroundings, chosen =>
        {
            var wishes = new PadWishes { IsForced = parsed.GetValue(force), IsFull = parsed.GetValue(full), IsOverAll = chosen.IsAll };
            var isQuiet = parsed.GetValue(quiet);
            var run = Watched(isQuiet, surroundings, progress
                => surroundings.Engine.ArchivePads(chosen.Request, chosen.Catalog, chosen.Pads, wishes, progress, surroundings.Cancel));
            WriteFindings(run, chosen.Request, isQuiet, surroundings);
            if (!isQuiet)
            {
                PadsSummary.WriteArchived(run, surroundings.Output);
            }

            return CodeOf(run);
        }));
        return command;
    }

    private static Command MakeCheck(Surroundings surroundings)
    {
        var (choice, json, quiet) = (new PadChoice(), Json(), Quiet());
        var command = new Command("check", "Ask how each pad that pages cite is; nothing is written.") { json, quiet };
        choice.AddTo(command);
        command.SetAction(parsed => choice.Run(parsed, surroundings, chosen =>
        {
            var isQuiet = parsed.GetValue(quiet);
            var run = Watched(isQuiet, surroundings, progress
                => surroundings.Engine.CheckPads(chosen.Request, chosen.Catalog, chosen.Pads, progress, surroundings.Cancel));
            if (parsed.GetValue(json))
            {
                JsonReport.Write(surroundings.Output.Writer, writer => PadsJson.Write(run, writer));
                return CodeOf(run);
            }

            WriteFindings(run, chosen.Request, isQuiet, surroundings);
            if (!isQuiet)
            {
                PadsTable.Write(run, surroundings.Output);
                PadsSummary.WriteChecked(run, surroundings.Output);
            }

            return CodeOf(run);
        }));
        return command;
    }

    private static Option<bool> Json() => new("--json") { Description = "As one JSON document" };

    private static Option<bool> Quiet() => new("--quiet", "-q") { Description = "Write only errors and warnings" };

    private static PadRun Watched(bool isQuiet, Surroundings surroundings, Func<ProgressLine, PadRun> work)
    {
        var progress = new ProgressLine(isQuiet ? Terminal.Nowhere : surroundings.Error, surroundings.Time);
        try
        {
            return work(progress);
        }
        finally
        {
            progress.Clear();
        }
    }

    private static void WriteFindings(PadRun run, BuildRequest request, bool isQuiet, Surroundings surroundings)
    {
        var findings = run.Diagnostics.Where(item => !isQuiet || item.Severity != Severity.Info);
        ConsoleReport.Write(new Findings(findings), request.Root, surroundings.Error);
        surroundings.Error.Flush();
    }

    private static int CodeOf(PadRun run) => run switch
    {
        { IsInterrupted: true } => ExitCode.Interrupted,
        _ when run.Diagnostics.Any(static item => item.Severity == Severity.Error) => ExitCode.SiteHasErrors,
        _ => ExitCode.Done,
    };
}
