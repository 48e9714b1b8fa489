using SiteGen.Diagnostics;

namespace SiteGen.Cli.Commands;

/// <summary>Mistakes of a command line that programs are told about, too.</summary>
internal static class CliRules
{
    public static readonly DiagnosticRule NoSite =
        new("SG9001", Severity.Error, "Start a site with 'sitegen new site DIR', or name the folder of one with --source.");

    public static readonly DiagnosticRule NoBaseline =
        new("SG9002", Severity.Error, "Write one first: 'sitegen check --baseline FILE --write-baseline'.");

    public static readonly DiagnosticRule NothingToConfirm =
        new("SG9003", Severity.Error, "'sitegen check --fix' shows what would change; with '--yes' it changes it.");
}
