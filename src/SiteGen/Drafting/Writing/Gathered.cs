using SiteGen.Drafting.Blocks;
using SiteGen.Drafting.Marks;

namespace SiteGen.Drafting.Writing;

/// <summary>What was decided and who does what, gathered from all places of all pads in their order.</summary>
internal sealed class Gathered
{
    public List<DraftItem> Decisions { get; } = [];

    public List<DraftItem> Actions { get; } = [];

    public void Add(PadMark mark, ImmutableArray<DraftItem> below)
    {
        var list = mark.Kind switch { MarkKind.Decision => Decisions, MarkKind.Action => Actions, _ => null };
        if (list is null)
        {
            return;
        }

        if (mark.IsLabel)
        {
            list.AddRange(below.Where(static item => item.Code.IsEmpty && item.Mark is null or { Title: "" }));
        }
        else
        {
            // What follows a colon is part of it; other notes below stay where they are.
            var isOpen = mark.Rest.Text.EndsWith(':');
            list.Add(new DraftItem(mark.Rest) { Mark = mark with { Title = "" }, Below = isOpen ? below : [] });
        }
    }
}
