using SiteGen.Diagnostics;

namespace SiteGen.Cli.Reporting;

/// <summary>A finished build and how to tell about it: the mistakes in the wanted form, then one summary line.</summary>
internal sealed record BuildReport
{
    public required BuildResult Result { get; init; }

    public required TimeSpan Elapsed { get; init; }

    public required string RootFullPath { get; init; }

    public ReportFormat Format { get; init; } = ReportFormat.Console;

    /// <summary>Only errors and warnings, no summary.</summary>
    public bool IsQuiet { get; init; }

    public bool HasTimings { get; init; }

    public Findings Findings => field ??= new Findings(Result.Diagnostics.Where(IsShown));

    public void Write(Terminal output, Terminal error)
    {
        WriteFindings(output, error);
        if (Format is ReportFormat.Json or ReportFormat.Sarif)
        {
            return;
        }

        // Error lines go first even where both streams end in one place.
        error.Flush();
        if (HasTimings)
        {
            TimingsTable.Write(Result.Timings, output);
        }

        if (!IsQuiet)
        {
            Summary.Write(this, output);
        }
    }

    private void WriteFindings(Terminal output, Terminal error)
    {
        if (Format == ReportFormat.Json)
        {
            JsonReport.Write(this, output.Writer);
        }
        else
        {
            FindingsReport.Write(Findings, Format, RootFullPath, output, error);
        }
    }

    private bool IsShown(Diagnostic diagnostic) => !IsQuiet || diagnostic.Severity != Severity.Info;
}
