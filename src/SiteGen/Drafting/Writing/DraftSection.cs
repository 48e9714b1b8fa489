using SiteGen.Drafting.Blocks;
using SiteGen.Drafting.Topics;

namespace SiteGen.Drafting.Writing;

/// <summary>A topic with what was written about it.</summary>
/// <param name="Depth">1 for the outermost.</param>
internal sealed record DraftSection(Topic Topic, int Depth, ImmutableArray<DraftBlock> Blocks);
