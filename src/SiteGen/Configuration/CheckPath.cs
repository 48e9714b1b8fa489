using SiteGen.Diagnostics;

namespace SiteGen.Configuration;

/// <summary>An entry of <c>check.paths</c>: pages or files for which rules matter otherwise.</summary>
/// <param name="Pattern">A glob: of addresses when it begins with a slash (<c>/archive/**</c>), else of files (<c>content/drafts/**</c>).</param>
/// <param name="Rules">By code; null for a rule that is switched off.</param>
public sealed record CheckPath(string Pattern, ImmutableSortedDictionary<string, Severity?> Rules)
{
    internal static readonly ImmutableSortedDictionary<string, Severity?> None =
        ImmutableSortedDictionary.Create<string, Severity?>(StringComparer.Ordinal);
}
