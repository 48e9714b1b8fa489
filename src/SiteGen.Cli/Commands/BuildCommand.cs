using System.CommandLine;
using SiteGen.Cli.Reporting;
using SiteGen.Diagnostics;

namespace SiteGen.Cli.Commands;

/// <summary><c>sitegen build</c>: the site becomes a folder of files.</summary>
internal sealed class BuildCommand
{
    private readonly BuildOptions _build = new();

    private readonly Option<string> _report = ReportOption.Make();

    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Write only errors and warnings" };

    public static Command Make(Surroundings surroundings)
    {
        var options = new BuildCommand();
        var command = new Command("build", "Build the site.");
        options.AddTo(command);
        command.SetAction(parsed => options.Run(parsed, surroundings));
        return command;
    }

    private void AddTo(Command command) => _build.AddTo(command, _report, _quiet);

    private int Run(ParseResult parsed, Surroundings surroundings)
    {
        if (_build.Mistake(parsed, surroundings) is { } mistake)
        {
            return Refuse(mistake, Format(parsed), surroundings);
        }

        var request = _build.Request(parsed, surroundings, _build.Overrides(parsed));
        var start = surroundings.Time.GetTimestamp();
        var result = Build(request, parsed, surroundings);
        var report = new BuildReport
        {
            Result = result,
            Elapsed = surroundings.Time.GetElapsedTime(start),
            RootFullPath = request.Root,
            Format = Format(parsed),
            IsQuiet = parsed.GetValue(_quiet),
            HasTimings = parsed.GetValue(_build.Timings),
        };
        report.Write(surroundings.Output, surroundings.Error);
        var isSound = report.Findings.Errors == 0 && !(request.IsStrict && report.Findings.Warnings > 0);
        return isSound ? ExitCode.Done : ExitCode.SiteHasErrors;
    }

    // A program that asked for JSON gets JSON, whatever went wrong.
    private static int Refuse(Diagnostic mistake, ReportFormat format, Surroundings surroundings)
    {
        if (format == ReportFormat.Json)
        {
            var report = new BuildReport
            {
                Result = new BuildResult { Diagnostics = [mistake] },
                Elapsed = TimeSpan.Zero,
                RootFullPath = surroundings.WorkingFolder,
            };
            JsonReport.Write(report, surroundings.Output.Writer);
        }

        return CommandMistake.Write(mistake, surroundings);
    }

    private BuildResult Build(BuildRequest request, ParseResult parsed, Surroundings surroundings)
    {
        if (_build.IsVerbose(parsed))
        {
            surroundings.Output.WriteLine(BuildOptions.Details(request), Tone.Quiet);
        }

        var progress = new ProgressLine(parsed.GetValue(_quiet) ? Terminal.Nowhere : surroundings.Error, surroundings.Time);
        try
        {
            return surroundings.Engine.Build(request, progress, surroundings.Cancel);
        }
        finally
        {
            progress.Clear();
        }
    }

    private ReportFormat Format(ParseResult parsed) => ReportOption.FormatOf(parsed.GetValue(_report));
}
