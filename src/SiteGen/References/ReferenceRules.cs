using SiteGen.Diagnostics;

namespace SiteGen.References;

/// <summary>Mistakes in what pages refer to.</summary>
public static class ReferenceRules
{
    public static readonly DiagnosticRule NoPad = new(
        "SG3301", Severity.Warning, "Write a pad's name or address, or both with a label: { name: lisbon-ptg, label: Monday }.");
}
