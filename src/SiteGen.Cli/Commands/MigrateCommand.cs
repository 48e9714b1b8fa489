using System.CommandLine;
using SiteGen.Cli.Reporting;
using SiteGen.Cli.Reporting.Moving;
using SiteGen.Configuration;
using SiteGen.Diagnostics;

namespace SiteGen.Cli.Commands;

/// <summary><c>sitegen migrate</c>: what somebody who comes from Hugo wants to know before moving, and a start on the work.</summary>
internal static class MigrateCommand
{
    public static Command Make(Surroundings surroundings)
    {
        var command = new Command("migrate", "Look at a Hugo site that is to move here.") { MakeReport(surroundings), MakeShortcodes(surroundings) };
        command.SetAction(_ => CommandMistake.Write(
            "migrate what: report or shortcodes?", surroundings, "'sitegen migrate --help' lists what is possible"));
        return command;
    }

    private static Command MakeReport(Surroundings surroundings)
    {
        var (site, json) = (new SiteOptions(), new Option<bool>("--json") { Description = "As one JSON document" });
        var command = new Command("report", "Say what works, what differs and what needs a hand; nothing is written.") { json };
        site.AddTo(command);
        command.SetAction(parsed => Run(parsed, site, surroundings, request =>
        {
            var report = surroundings.Engine.MoveReport(request, surroundings.Cancel);
            if (parsed.GetValue(json))
            {
                JsonReport.Write(surroundings.Output.Writer, writer => MoveJson.Write(report, writer));
            }
            else
            {
                new MovePage(surroundings.Output).Write(report);
            }
        }));
        return command;
    }

    private static Command MakeShortcodes(Surroundings surroundings)
    {
        var (site, json) = (new SiteOptions(), new Option<bool>("--json") { Description = "As one JSON document" });
        var write = new Option<bool>("--write") { Description = "Begin a template for each that has none; no file is overwritten" };
        var command = new Command("shortcodes", "List the shortcodes that pages call and who renders them.") { json, write };
        site.AddTo(command);
        command.SetAction(parsed => Run(parsed, site, surroundings, request =>
        {
            var uses = surroundings.Engine.Shortcodes(request, surroundings.Cancel).Value;
            var written = parsed.GetValue(write) ? SkeletonFiles.Write(uses, request, surroundings) : [];
            if (parsed.GetValue(json))
            {
                JsonReport.Write(surroundings.Output.Writer, writer => MoveJson.Write(uses, written, writer));
            }
            else
            {
                new ShortcodeTable(surroundings.Output).Write(uses, written);
            }
        }));
        return command;
    }

    // Whatever is wrong with the pages belongs into the answer; without a configuration there is none.
    private static int Run(ParseResult parsed, SiteOptions options, Surroundings surroundings, Action<BuildRequest> answer)
    {
        if (options.Mistake(parsed, surroundings) is { } mistake)
        {
            return CommandMistake.Write(mistake, surroundings);
        }

        var request = options.Request(parsed, surroundings, new ConfigOverrides());
        var broken = surroundings.Engine.Config(request).Diagnostics.Where(IsUnreadable).ToList();
        if (broken.Count > 0)
        {
            ConsoleReport.Write(new Findings(broken), request.Root, surroundings.Error);
            return ExitCode.SiteHasErrors;
        }

        answer(request);
        return ExitCode.Done;
    }

    private static bool IsUnreadable(Diagnostic mistake) => mistake.Severity == Severity.Error
        && (mistake.Rule.Code.StartsWith("SG02", StringComparison.Ordinal)
            || mistake.Rule == ConfigRules.NoSuchFile || mistake.Rule == ConfigRules.Unreadable);
}
