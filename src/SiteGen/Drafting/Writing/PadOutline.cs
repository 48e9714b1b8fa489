using SiteGen.Drafting.Blocks;
using SiteGen.Drafting.Lines;
using SiteGen.Drafting.Topics;

namespace SiteGen.Drafting.Writing;

/// <summary>A pad, in sections.</summary>
/// <param name="Title">A first topic above all others is what the pad calls itself; null when there is none.</param>
/// <param name="Intro">What stands before the first topic.</param>
internal sealed record PadOutline(
    PadLine? Title, ImmutableArray<DraftBlock> Intro, ImmutableArray<DraftSection> Sections)
{
    public static PadOutline Of(ImmutableArray<PadLine> lines)
    {
        var roles = LineRoles.Of(lines);
        var topics = TopicFinder.Find(lines, roles);
        List<int> starts = [.. Enumerable.Range(0, lines.Length).Where(index => topics[index] is not null)];
        var isTitled = IsTitled(starts, topics, roles);
        var first = isTitled ? starts[0] : -1;
        var title = isTitled ? topics[first]?.Title : null;
        starts.RemoveRange(0, isTitled ? 1 : 0);
        var intro = BlockReader.Read(lines, roles, 0, Math.Max(first, 0))
            .AddRange(BlockReader.Read(lines, roles, first + 1, starts is [var start, ..] ? start : lines.Length));
        return new PadOutline(title, intro, SectionsOf(lines, roles, topics, starts));
    }

    /// <summary>Nothing but what a server wrote?</summary>
    public bool IsEmpty
        => Sections.IsEmpty && Title is null
            && Intro.All(static block => block is DraftBlock.Folded { Summary: "About the pad" });

    // Two topics at least must be below it: else it is the one topic, and the other a part of it. A first topic without
    // words of its own, in front of a stronger one or of others that all look different, is a title too.
    private static bool IsTitled(List<int> starts, Topic?[] topics, LineRole[] roles)
    {
        if (starts.Count < 3 || topics[starts[0]] is not { } first
            || Array.IndexOf(roles, LineRole.Text, 0, starts[0]) >= 0)
        {
            return false;
        }

        var others = starts.Skip(1).Select(start => topics[start]).OfType<Topic>().ToList();
        return others.TrueForAll(topic => topic.Rank > first.Rank)
            || (Array.IndexOf(roles, LineRole.Text, starts[0], starts[1] - starts[0]) < 0
                && (others[0].Rank < first.Rank || others.TrueForAll(topic => topic.Rank != first.Rank)));
    }

    private static ImmutableArray<DraftSection> SectionsOf(
        ImmutableArray<PadLine> lines, LineRole[] roles, Topic?[] topics, List<int> starts)
    {
        var sections = ImmutableArray.CreateBuilder<DraftSection>(starts.Count);
        var above = new Stack<int>();
        for (var index = 0; index < starts.Count; index++)
        {
            if (topics[starts[index]] is { } topic)
            {
                var end = index + 1 < starts.Count ? starts[index + 1] : lines.Length;
                var blocks = BlockReader.Read(lines, roles, starts[index] + 1, end);
                sections.Add(new DraftSection(topic, DepthOf(topic.Rank, above), blocks));
            }
        }

        return sections.ToImmutable();
    }

    private static int DepthOf(int rank, Stack<int> above)
    {
        while (above.TryPeek(out var top) && top >= rank)
        {
            above.Pop();
        }

        above.Push(rank);
        return above.Count;
    }
}
