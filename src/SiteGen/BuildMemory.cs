using SiteGen.Content;
using SiteGen.Data;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Running;
using SiteGen.Templates;

namespace SiteGen;

/// <summary>
/// What one look at a site leaves for the next: each step's result with what it was made from. A build looks once and forgets it; a
/// preview keeps it, so that a look costs what changed. Nothing else may be reused between looks.
/// </summary>
internal sealed class BuildMemory
{
    public RecalledList<SourceFile, Outcome<ContentFile?>> Contents { get; } = new(static (left, right) => string.CompareOrdinal(left.Inside, right.Inside));

    public Recall<ImmutableArray<SourceFile>, Outcome<Theme>> Theme { get; } = new();

    public Recall<ImmutableArray<SourceFile>, Outcome<MetaValue.Map>> Data { get; } = new();

    public Recall<ImmutableArray<SourceFile>, Outcome<ImmutableDictionary<string, MetaValue.Map>>> Phrases { get; } = new();
}
