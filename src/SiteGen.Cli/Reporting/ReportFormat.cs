namespace SiteGen.Cli.Reporting;

/// <summary>Whom a report is for: a person, MSBuild and IDEs, GitHub's checks, a program, or what reads SARIF.</summary>
internal enum ReportFormat
{
    Console,
    MsBuild,
    GitHub,
    Json,
    Sarif,
}
