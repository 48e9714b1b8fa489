using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen;

/// <summary>The files below content/ and what was read of each.</summary>
/// <param name="Files">Pages and resources alike, in the order of the tree.</param>
/// <param name="Read">In the same order; null for files that are no page.</param>
internal sealed record ContentList(ImmutableArray<SourceFile> Files, Outcome<ContentFile?>[] Read)
{
    /// <summary>What was wrong with the dates of files that git knows.</summary>
    public ImmutableArray<Diagnostic> Faults { get; init; } = [];

    public IEnumerable<ContentFile> Pages => Read.Select(static outcome => outcome.Value).OfType<ContentFile>();

    public IEnumerable<Diagnostic> Diagnostics => Faults.Concat(Read.SelectMany(static outcome => outcome.Diagnostics));
}
