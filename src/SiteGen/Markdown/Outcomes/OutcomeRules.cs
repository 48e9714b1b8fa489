using SiteGen.Diagnostics;

namespace SiteGen.Markdown.Outcomes;

/// <summary>Mistakes in decisions and actions.</summary>
public static class OutcomeRules
{
    public static readonly DiagnosticRule Nothing =
        new("SG2120", Severity.Warning, "Write it between the tags, or below the first line of the quote.");

    public static readonly DiagnosticRule BadDue =
        new("SG2121", Severity.Warning, "Write the day as 2006-01-02.");

    public static readonly DiagnosticRule BadDone =
        new("SG2122", Severity.Warning, "Write done=true or done=false.");

    public static readonly DiagnosticRule TakenId =
        new("SG2123", Severity.Warning, "Give each a fragment of its own, or leave it to be counted.");

    public static readonly DiagnosticRule NearMiss =
        new("SG2124", Severity.Warning, "Write one of NOTE, TIP, IMPORTANT, WARNING, CAUTION, DECISION and ACTION.");
}
