namespace SiteGen.Cli.Reporting;

/// <summary>Whom a report is for: a person, MSBuild and IDEs, GitHub's checks, or a program.</summary>
internal enum ReportFormat
{
    Console,
    MsBuild,
    GitHub,
    Json,
}
