using System.CommandLine;
using SiteGen.Cli.Reporting;
using SiteGen.Diagnostics;

namespace SiteGen.Cli.Commands;

/// <summary><c>sitegen check</c>: everything that a build would publish is looked through; nothing is published.</summary>
internal sealed class CheckCommand
{
    private readonly BuildOptions _build = new();
    private readonly Option<string> _report = ReportOption.Make();

    private readonly Option<string> _baseline = new("--baseline")
    {
        Description = "Findings that this file lists are known: they are not told and do not fail",
        HelpName = "FILE",
    };

    private readonly Option<bool> _writeBaseline = new("--write-baseline") { Description = "Write all findings into the file that --baseline names" };

    private readonly Option<bool> _fix = new("--fix")
    {
        Description = "Show as a diff which links can be mended: wrong case, old names of servers, http, Gerrit's old addresses",
    };

    private readonly Option<bool> _yes = new("--yes", "-y") { Description = "With --fix: mend them" };

    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Write only errors and warnings" };

    public static Command Make(Surroundings surroundings)
    {
        var options = new CheckCommand();
        var command = new Command("check", "Look for dead links and other faults in all that a build would publish; nothing is published.");
        options._build.AddTo(command, options._report, options._baseline, options._writeBaseline, options._fix, options._yes, options._quiet);
        command.Options.Remove(options._build.Output);
        command.SetAction(parsed => options.Run(parsed, surroundings));
        return command;
    }

    private int Run(ParseResult parsed, Surroundings surroundings)
    {
        if ((_build.Mistake(parsed, surroundings) ?? Mistake(parsed, surroundings)) is { } mistake)
        {
            return CommandMistake.Write(mistake, surroundings);
        }

        var request = _build.Request(parsed, surroundings, _build.Overrides(parsed));
        var start = surroundings.Time.GetTimestamp();
        var result = Check(request, parsed, surroundings);
        var elapsed = surroundings.Time.GetElapsedTime(start);
        if (parsed.GetValue(_fix))
        {
            return MendedLinks.Show(result.Mend(), parsed.GetValue(_yes), surroundings.Output);
        }

        if (parsed.GetValue(_writeBaseline) && Baseline(parsed, surroundings) is { } target)
        {
            surroundings.Output.WriteLine($"{Words.Count(BaselineFile.Write(result, target), "finding")} → {parsed.GetValue(_baseline)}");
            return ExitCode.Done;
        }

        var (left, known) = Baseline(parsed, surroundings) is { } file ? BaselineFile.Without(result, file) : (result, 0);
        var report = new CheckReport
        {
            Result = left,
            Elapsed = elapsed,
            RootFullPath = request.Root,
            Format = ReportOption.FormatOf(parsed.GetValue(_report)),
            IsQuiet = parsed.GetValue(_quiet),
            HasTimings = parsed.GetValue(_build.Timings),
            Known = known,
        };
        report.Write(surroundings.Output, surroundings.Error);
        var isSound = report.Findings.Errors == 0 && !(request.IsStrict && report.Findings.Warnings > 0);
        return isSound ? ExitCode.Done : ExitCode.SiteHasErrors;
    }

    private CheckResult Check(BuildRequest request, ParseResult parsed, Surroundings surroundings)
    {
        if (_build.IsVerbose(parsed))
        {
            surroundings.Output.WriteLine(BuildOptions.Details(request), Tone.Quiet);
        }

        var progress = new ProgressLine(parsed.GetValue(_quiet) ? Terminal.Nowhere : surroundings.Error, surroundings.Time);
        try
        {
            return surroundings.Engine.Check(request, progress, surroundings.Cancel);
        }
        finally
        {
            progress.Clear();
        }
    }

    private Diagnostic? Mistake(ParseResult parsed, Surroundings surroundings)
    {
        var isWritten = parsed.GetValue(_writeBaseline);
        return Baseline(parsed, surroundings) switch
        {
            _ when parsed.GetValue(_yes) && !parsed.GetValue(_fix) => CliRules.NothingToConfirm.At(default, "--yes needs --fix"),
            null when isWritten => CliRules.NoBaseline.At(default, "--write-baseline needs --baseline FILE"),
            { } file when !isWritten && !File.Exists(file) => CliRules.NoBaseline.At(default, $"there is no baseline '{parsed.GetValue(_baseline)}'"),
            _ => null,
        };
    }

    private string? Baseline(ParseResult parsed, Surroundings surroundings)
        => parsed.GetValue(_baseline) is { } file ? Path.GetFullPath(file, surroundings.WorkingFolder) : null;
}
