using SiteGen.Checking.Mending;
using SiteGen.Diagnostics;

namespace SiteGen.Checking;

/// <summary>What a look through all published files found.</summary>
/// <param name="Diagnostics">Of rendering and of checking.</param>
/// <param name="Pages">Of HTML.</param>
/// <param name="Links">On all pages; the same link twice on a page counts once.</param>
public sealed record CheckedSite(ImmutableArray<Diagnostic> Diagnostics, int Files, int Pages, int Links)
{
    /// <summary>Finds what can be mended without asking anybody.</summary>
    public required Func<ImmutableArray<MendedFile>> Mend { get; init; }
}
