using System.CommandLine;
using System.CommandLine.Parsing;
using SiteGen.Cli.Reporting;
using SiteGen.Configuration;
using SiteGen.Diagnostics;

namespace SiteGen.Cli.Commands;

/// <summary><c>sitegen build</c>: the site becomes a folder of files.</summary>
internal sealed class BuildCommand
{
    private readonly SiteOptions _site = new();

    private readonly Option<string> _output = new("--output", "-d")
    {
        Description = "Publish into this folder (default: what publishDir says, else public/)",
        HelpName = "DIR",
    };

    private readonly Option<string> _baseUrl = new("--base-url", "-b")
    {
        Description = "Where the site will live: https://example.org/blog/",
        HelpName = "URL",
    };

    private readonly Option<bool?> _drafts = new("--drafts", "-D") { Description = "With pages that are drafts" };

    private readonly Option<bool?> _future = new("--future", "-F") { Description = "With pages dated in the future" };

    private readonly Option<bool?> _expired = new("--expired", "-E") { Description = "With pages past their expiry date" };

    private readonly Option<int?> _workers = new("--workers")
    {
        Description = "Work on so many pages at once (default: one per processor)",
        HelpName = "N",
        CustomParser = ParseWorkers,
    };

    private readonly Option<bool> _strict = new("--strict") { Description = "Take warnings for errors" };

    private readonly Option<bool> _minify = new("--minify") { Description = "Leave out needless white space" };

    private readonly Option<bool> _timings = new("--timings") { Description = "Show what each stage took" };

    private readonly Option<string> _report = new("--report")
    {
        Description = "How mistakes are written: console (the default), msbuild, github or json",
        HelpName = "FORMAT",
    };

    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Write only errors and warnings" };

    private readonly Option<bool> _verbose = new("--verbose", "-v") { Description = "Write details, and the trace of an internal error" };

    public static Command Make(Surroundings surroundings)
    {
        var options = new BuildCommand();
        var command = new Command("build", "Build the site.");
        options.AddTo(command);
        command.SetAction(parsed => options.Run(parsed, surroundings));
        return command;
    }

    private void AddTo(Command command)
    {
        _report.AcceptOnlyFromAmong("console", "msbuild", "github", "json");
        _site.AddTo(command);
        Option[] options =
            [_output, _baseUrl, _drafts, _future, _expired, _workers, _strict, _minify, _timings, _report, _quiet, _verbose];
        foreach (var option in options)
        {
            command.Add(option);
        }
    }

    private int Run(ParseResult parsed, Surroundings surroundings)
    {
        if (_site.Mistake(parsed, surroundings) is { } mistake)
        {
            return Refuse(mistake, Format(parsed), surroundings);
        }

        var request = Request(parsed, surroundings);
        var start = surroundings.Time.GetTimestamp();
        var result = Build(request, parsed, surroundings);
        var report = new BuildReport
        {
            Result = result,
            Elapsed = surroundings.Time.GetElapsedTime(start),
            RootFullPath = request.Root,
            Format = Format(parsed),
            IsQuiet = parsed.GetValue(_quiet),
            HasTimings = parsed.GetValue(_timings),
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
        if (parsed.GetValue(_verbose))
        {
            surroundings.Output.WriteLine($"Site {request.Root}, {request.Environment}, {request.Workers} workers", Tone.Quiet);
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

    private BuildRequest Request(ParseResult parsed, Surroundings surroundings)
    {
        var overrides = new ConfigOverrides
        {
            BaseUrl = parsed.GetValue(_baseUrl),
            BuildDrafts = parsed.GetValue(_drafts),
            BuildFuture = parsed.GetValue(_future),
            BuildExpired = parsed.GetValue(_expired),
        };
        var output = parsed.GetValue(_output);
        return _site.Request(parsed, surroundings, overrides) with
        {
            Output = output is null ? null : Path.GetFullPath(output, surroundings.WorkingFolder),
            Workers = parsed.GetValue(_workers) ?? Environment.ProcessorCount,
            IsStrict = parsed.GetValue(_strict),
            IsMinified = parsed.GetValue(_minify),
        };
    }

    private static int? ParseWorkers(ArgumentResult result)
    {
        if (int.TryParse(result.Tokens[0].Value, CultureInfo.InvariantCulture, out var count) && count is >= 1 and <= 1024)
        {
            return count;
        }

        result.AddError("--workers wants a number from 1 to 1024");
        return null;
    }

    private ReportFormat Format(ParseResult parsed) => parsed.GetValue(_report) switch
    {
        "msbuild" => ReportFormat.MsBuild,
        "github" => ReportFormat.GitHub,
        "json" => ReportFormat.Json,
        _ => ReportFormat.Console,
    };
}
