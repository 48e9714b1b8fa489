using SiteGen.Diagnostics;

namespace SiteGen.Content.Summits;

/// <summary>Mistakes in what front matter says of a summit.</summary>
public static class SummitRules
{
    public static readonly DiagnosticRule UnknownField =
        new("SG1050", Severity.Warning, "A summit has 'name', 'edition', 'place', 'start', 'end' and 'team'.");

    public static readonly DiagnosticRule EndsBeforeStart =
        new("SG1051", Severity.Error, "Write the day of the summit's beginning as 'start' and its last day as 'end'.");

    public static readonly DiagnosticRule Several =
        new("SG1053", Severity.Warning, "Write the name of the summit that the page tells of; others can be tags.");

    public static readonly DiagnosticRule Contradiction =
        new("SG1054", Severity.Warning, "Say the same in all recaps of a summit, or give each summit an 'edition' of its own.");

    public static readonly DiagnosticRule Nameless =
        new("SG1052", Severity.Warning, "Add 'name': recaps with the same name and edition belong to one summit.");
}
