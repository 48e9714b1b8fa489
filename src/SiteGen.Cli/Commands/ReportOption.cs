using System.CommandLine;
using SiteGen.Cli.Reporting;

namespace SiteGen.Cli.Commands;

/// <summary><c>--report</c>, for the commands that tell of mistakes.</summary>
internal static class ReportOption
{
    public static Option<string> Make()
    {
        var option = new Option<string>("--report")
        {
            Description = "How mistakes are written: console (the default), msbuild, github, json or sarif",
            HelpName = "FORMAT",
        };
        option.AcceptOnlyFromAmong("console", "msbuild", "github", "json", "sarif");
        return option;
    }

    public static ReportFormat FormatOf(string? said) => said switch
    {
        "msbuild" => ReportFormat.MsBuild,
        "github" => ReportFormat.GitHub,
        "json" => ReportFormat.Json,
        "sarif" => ReportFormat.Sarif,
        _ => ReportFormat.Console,
    };
}
