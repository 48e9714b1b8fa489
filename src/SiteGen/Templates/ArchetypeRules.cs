using SiteGen.Diagnostics;

namespace SiteGen.Templates;

/// <summary>What can be wrong with an archetype.</summary>
internal static class ArchetypeRules
{
    public static readonly DiagnosticRule Invalid =
        new("SG4090", Severity.Error, "An archetype is a Scriban template that knows 'title', 'date', 'slug' and 'name'; a recap's also 'summit', 'team', 'etherpads' and 'body'.");
}
