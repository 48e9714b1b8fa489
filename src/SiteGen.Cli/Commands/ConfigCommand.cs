using System.CommandLine;
using SiteGen.Cli.Reporting;
using SiteGen.Configuration;

namespace SiteGen.Cli.Commands;

/// <summary><c>sitegen config</c>: what holds after files, environment and defaults are laid over each other.</summary>
internal static class ConfigCommand
{
    public static Command Make(Surroundings surroundings)
    {
        var site = new SiteOptions();
        var command = new Command("config", "Show the effective configuration, as JSON.");
        site.AddTo(command);
        command.SetAction(parsed => Run(parsed, site, surroundings));
        return command;
    }

    private static int Run(ParseResult parsed, SiteOptions options, Surroundings surroundings)
    {
        if (options.Mistake(parsed, surroundings) is { } mistake)
        {
            return CommandMistake.Write(mistake, surroundings);
        }

        var request = options.Request(parsed, surroundings, new ConfigOverrides());
        var (config, diagnostics) = surroundings.Engine.Config(request);
        var findings = new Findings(diagnostics);
        ConsoleReport.Write(findings, request.Root, surroundings.Error);
        surroundings.Output.WriteLine(ConfigWriter.ToJson(config));
        return findings.Errors == 0 ? ExitCode.Done : ExitCode.SiteHasErrors;
    }
}
