using SiteGen.Drafting.Lines;
using SiteGen.Drafting.Marks;

namespace SiteGen.Drafting.Blocks;

/// <summary>An item of a list, with the items below it.</summary>
internal sealed record DraftItem(PadLine Line)
{
    public PadMark? Mark { get; init; }

    /// <summary>Code instead of an item; empty for items.</summary>
    public ImmutableArray<PadLine> Code { get; init; } = [];

    public ImmutableArray<DraftItem> Below { get; init; } = [];
}
