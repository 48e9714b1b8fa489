using SiteGen.Diagnostics;

namespace SiteGen.Cli.Reporting;

/// <summary>The mistakes of a command as a report lists them: sorted, each once, counted.</summary>
internal sealed class Findings
{
    public Findings(IEnumerable<Diagnostic> diagnostics)
    {
        Items = [.. diagnostics.Order().DistinctBy(item => (item.Rule.Code, item.Location, item.Message))];
        Errors = Items.Count(item => item.Severity == Severity.Error);
        Warnings = Items.Count(item => item.Severity == Severity.Warning);
    }

    public ImmutableArray<Diagnostic> Items { get; }

    public int Errors { get; }

    public int Warnings { get; }

    /// <summary>"2 errors, 1 warning"; "" when there is neither.</summary>
    public string Totals => string.Join(", ", Parts());

    private IEnumerable<string> Parts()
    {
        if (Errors > 0)
        {
            yield return Words.Count(Errors, "error");
        }

        if (Warnings > 0)
        {
            yield return Words.Count(Warnings, "warning");
        }
    }
}
