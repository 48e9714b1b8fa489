using SiteGen.Drafting.Lines;
using SiteGen.Drafting.Marks;

namespace SiteGen.Drafting.Blocks;

/// <summary>A piece of a section.</summary>
internal abstract record DraftBlock
{
    private DraftBlock()
    {
    }

    /// <summary>One line, or several that were broken by hand.</summary>
    public sealed record Paragraph(ImmutableArray<PadLine> Lines) : DraftBlock;

    /// <summary>A ruler that belongs to no topic.</summary>
    public sealed record Break : DraftBlock;

    public sealed record Items(ImmutableArray<DraftItem> All) : DraftBlock;

    public sealed record Code(ImmutableArray<PadLine> Lines) : DraftBlock;

    public sealed record Table(ImmutableArray<PadLine> Lines) : DraftBlock;

    public sealed record Callout(PadMark Mark, ImmutableArray<DraftItem> Below) : DraftBlock;

    /// <summary>What readers unfold.</summary>
    public sealed record Folded(string Summary, ImmutableArray<DraftBlock> Blocks) : DraftBlock;
}
