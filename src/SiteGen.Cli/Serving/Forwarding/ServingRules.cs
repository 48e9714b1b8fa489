using SiteGen.Diagnostics;

namespace SiteGen.Cli.Serving.Forwarding;

/// <summary>Mistakes in files that tell a host what to do; only the preview reads them.</summary>
internal static class ServingRules
{
    public static readonly DiagnosticRule BadRedirect = new(
        "SG9101", Severity.Warning, "Write from, to and a status, such as '/old/* /new/:splat 301'; 200, 301, 302, 303, 307, 308 and 404 are known.");

    public static readonly DiagnosticRule BadHeader = new(
        "SG9102", Severity.Warning, "Write a path at the start of a line, and below it, indented, lines such as 'X-Frame-Options: DENY'.");
}
