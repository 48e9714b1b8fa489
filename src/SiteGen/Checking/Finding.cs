using SiteGen.Checking.Tracing;
using SiteGen.Diagnostics;

namespace SiteGen.Checking;

/// <summary>A rule that a published file breaks, before it is known which line of which source is to blame.</summary>
/// <param name="Key">Findings of a rule with the same key are one fault, on however many pages it shows.</param>
internal sealed record Finding(DiagnosticRule Rule, Document On, string Key, string Message, Clue Clue)
{
    /// <summary>Null = what the rule says.</summary>
    public string? Hint { get; init; }
}
