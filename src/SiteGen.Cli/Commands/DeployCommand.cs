using System.CommandLine;
using System.CommandLine.Parsing;
using SiteGen.Cli.Reporting;
using SiteGen.Cli.Reporting.Deploying;
using SiteGen.Configuration;
using SiteGen.Deploying;
using SiteGen.Diagnostics;

namespace SiteGen.Cli.Commands;

/// <summary><c>sitegen deploy</c>: what was built goes to where readers find it.</summary>
internal sealed class DeployCommand
{
    private readonly SiteOptions _site = new();

    private readonly Argument<string?> _name = new("NAME")
    {
        Description = "A target of the configuration (default: the first)",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Show the plan, and send nothing" };

    private readonly Option<bool> _yes = new("--yes", "-y") { Description = "Do not ask before sending" };

    private readonly Option<int?> _maxDeletes = new("--max-deletes")
    {
        Description = "Delete so many files there at most (default: 256)",
        HelpName = "N",
        CustomParser = ParseDeletes,
    };

    private readonly Option<bool> _force = new("--force") { Description = "Send every file, also those that are there already" };

    private readonly Option<string> _output = new("--output", "-d") { Description = "The folder that the site was published into", HelpName = "DIR" };

    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Write only errors and warnings" };

    public static Command Make(Surroundings surroundings)
    {
        var options = new DeployCommand();
        var command = new Command("deploy", "Send the built site to where readers find it.")
        {
            options._name, options._dryRun, options._yes, options._maxDeletes, options._force, options._output, options._quiet,
        };
        options._site.AddTo(command, hasClock: false);
        command.SetAction(parsed => options.Run(parsed, surroundings));
        return command;
    }

    private int Run(ParseResult parsed, Surroundings surroundings)
    {
        if (_site.Mistake(parsed, surroundings) is { } mistake)
        {
            return CommandMistake.Write(mistake, surroundings);
        }

        var output = parsed.GetValue(_output);
        var request = _site.Request(parsed, surroundings, new ConfigOverrides()) with
        {
            Output = output is null ? null : Path.GetFullPath(output, surroundings.WorkingFolder),
        };
        var wishes = Wishes(parsed, surroundings);
        var prepared = Watched(
            parsed, surroundings, progress => surroundings.Engine.PrepareDeploy(request, wishes, progress, surroundings.Cancel));
        WriteFindings(prepared.Diagnostics, request, surroundings);
        if (prepared.Value is null)
        {
            return ExitCode.SiteHasErrors;
        }

        using (prepared.Value)
        {
            return Send(prepared.Value, request, parsed, surroundings);
        }
    }

    private int Send(PreparedDeploy deploy, BuildRequest request, ParseResult parsed, Surroundings surroundings)
    {
        var isQuiet = parsed.GetValue(_quiet);
        if (!isQuiet || parsed.GetValue(_dryRun))
        {
            DeployText.WritePlan(deploy, surroundings.Output);
        }

        if (parsed.GetValue(_dryRun))
        {
            return ExitCode.Done;
        }

        if (!deploy.Plan.IsNothing && !parsed.GetValue(_yes) && Refusal(deploy, request, surroundings) is { } refusal)
        {
            return refusal;
        }

        var start = surroundings.Time.GetTimestamp();
        var run = Watched(parsed, surroundings, progress => deploy.Send(progress, surroundings.Cancel));
        WriteFindings(run.Diagnostics, request, surroundings);
        if (!isQuiet || run.IsInterrupted)
        {
            DeployText.WriteResult(run, deploy, surroundings.Time.GetElapsedTime(start), surroundings.Output);
        }

        return run.IsInterrupted ? ExitCode.Interrupted : run.Diagnostics.IsEmpty ? ExitCode.Done : ExitCode.SiteHasErrors;
    }

    private static int? Refusal(PreparedDeploy deploy, BuildRequest request, Surroundings surroundings)
    {
        if (surroundings.ReadKey is not { } readKey)
        {
            WriteFindings([DeployRules.NotConfirmed.At(default, "nothing was sent: nobody is here to confirm the plan")], request, surroundings);
            return ExitCode.SiteHasErrors;
        }

        surroundings.Output.Write($"Send this to '{deploy.Name}'? [y/N] ");
        surroundings.Output.Flush();
        var key = readKey();
        surroundings.Output.WriteLine(char.IsControl(key) ? "" : key.ToString());
        if (key is 'y' or 'Y')
        {
            return null;
        }

        surroundings.Output.WriteLine("Nothing was sent");
        return ExitCode.Interrupted;
    }

    private DeployWishes Wishes(ParseResult parsed, Surroundings surroundings) => new()
    {
        Target = parsed.GetValue(_name) ?? "",
        MostDeletes = parsed.GetValue(_maxDeletes) ?? DeployWishes.UsualDeletes,
        IsForced = parsed.GetValue(_force),
        Variables = surroundings.Variables,
    };

    private T Watched<T>(ParseResult parsed, Surroundings surroundings, Func<Running.IBuildProgress, T> work)
    {
        var progress = new ProgressLine(parsed.GetValue(_quiet) ? Terminal.Nowhere : surroundings.Error, surroundings.Time);
        try
        {
            return work(progress);
        }
        finally
        {
            progress.Clear();
        }
    }

    private static void WriteFindings(ImmutableArray<Diagnostic> found, BuildRequest request, Surroundings surroundings)
    {
        ConsoleReport.Write(new Findings(found), request.Root, surroundings.Error);
        surroundings.Error.Flush();
    }

    private static int? ParseDeletes(ArgumentResult result)
    {
        if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
        {
            return count;
        }

        result.AddError("--max-deletes wants a number");
        return null;
    }
}
