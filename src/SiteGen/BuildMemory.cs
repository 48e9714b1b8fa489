using SiteGen.Content;
using SiteGen.Data;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Images.Cards;
using SiteGen.Images.Notes;
using SiteGen.Pads;
using SiteGen.Running;
using SiteGen.Templates;
using SiteGen.Templates.Assets;

namespace SiteGen;

/// <summary>
/// What one look at a site leaves for the next: each step's result with what it was made from. A build looks once and forgets it; a
/// preview keeps it for as long as the configuration says the same, so that a look costs what changed. Nothing else is reused between looks.
/// </summary>
internal sealed class BuildMemory
{
    public GitRecall Commits { get; } = new();

    public RecalledList<SourceFile, Outcome<ContentFile?>> Contents { get; } = new(static (left, right) => string.CompareOrdinal(left.Inside, right.Inside));

    public SiteRecall Site { get; } = new();

    public Recall<(object Site, ImmutableArray<SourceFile> Files), Outcome<PadPages>> Pads { get; } = new();

    public Recall<ImmutableArray<SourceFile>, Outcome<Theme>> Theme { get; } = new();

    public Recall<ImmutableArray<SourceFile>, Outcome<MetaValue.Map>> Data { get; } = new();

    public Recall<ImmutableArray<SourceFile>, Outcome<ImmutableDictionary<string, MetaValue.Map>>> Phrases { get; } = new();

    public Recall<(ImmutableArray<SourceFile> Assets, SharedFiles Static), AssetShelf> Assets { get; } = new();

    /// <summary>Notes beside pages are resources: another one makes another site.</summary>
    public Recall<(object Site, SharedFiles Static, SharedFiles Assets), Outcome<PhotoNotes>> Notes { get; } = new();

    public Recall<(object Site, SharedFiles Assets), Outcome<SocialCards?>> Cards { get; } = new();

    public WorkshopRecall Workshop { get; } = new();

    public PlanRecall Plan { get; } = new();
}
