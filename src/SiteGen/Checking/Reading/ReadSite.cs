using SiteGen.Diagnostics;

namespace SiteGen.Checking.Reading;

/// <summary>All that a site publishes, read once.</summary>
/// <param name="Mistakes">Those of rendering it.</param>
internal sealed record ReadSite(ImmutableArray<Document> Documents, ImmutableArray<Diagnostic> Mistakes)
{
    /// <summary>Full paths of the pictures of which pages show copies.</summary>
    public required HashSet<string> ShownFiles { get; init; }
}
