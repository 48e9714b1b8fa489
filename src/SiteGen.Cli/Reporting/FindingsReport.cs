using System.Diagnostics;

namespace SiteGen.Cli.Reporting;

/// <summary>Writes findings in each form but JSON, which says more than the findings.</summary>
internal static class FindingsReport
{
    public static void Write(Findings findings, ReportFormat format, string rootFullPath, Terminal output, Terminal error)
    {
        switch (format)
        {
            case ReportFormat.MsBuild:
                MsBuildReport.Write(findings, output.Writer);
                break;
            case ReportFormat.GitHub:
                GitHubReport.Write(findings, output.Writer);
                break;
            case ReportFormat.Sarif:
                SarifReport.Write(findings, output.Writer);
                break;
            case ReportFormat.Console:
                ConsoleReport.Write(findings, rootFullPath, error);
                break;
            default:
                throw new UnreachableException();
        }
    }
}
