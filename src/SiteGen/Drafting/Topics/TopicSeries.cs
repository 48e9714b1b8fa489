using SiteGen.Drafting.Blocks;
using SiteGen.Drafting.Lines;
using SiteGen.Drafting.Marks;

namespace SiteGen.Drafting.Topics;

/// <summary>
/// Finds topics that only their neighbours tell from a plain list: numbers, times or outermost items are topics when at
/// least half of them, the last one aside, have notes below.
/// </summary>
internal static class TopicSeries
{
    public static IEnumerable<(int Line, Topic Topic)> Find(
        ImmutableArray<PadLine> lines, LineRole[] roles, Topic?[] topics)
    {
        // Where topics are drawn as such, a numbered list is one.
        var hasDrawn = topics.Count(static topic => topic?.Kind < TopicKind.Day) > 1;
        List<(int, Topic)> found = [.. Slots(lines, roles), .. hasDrawn ? [] : Numbers(lines, roles)];
        return found.Count > 0 || HasTopics(lines, roles) ? found : Items(lines, roles);
    }

    /// <summary>Are <c>#1 Foo</c> and <c>#2 Bar</c> topics, rather than a list of bugs or pull requests?</summary>
    public static bool AreHashesNoted(ImmutableArray<PadLine> lines, LineRole[] roles)
    {
        var series = Candidates(
            lines, roles, static line => line is { Level: 0, IsAtMargin: true } && TopicLooks.IsHashNumber(line.Text));
        return series.Count == 1 || NotedCount(series, roles) * 2 >= series.Count - 1;
    }

    private static IEnumerable<(int, Topic)> Slots(ImmutableArray<PadLine> lines, LineRole[] roles)
    {
        var slots = Candidates(lines, roles, static line => TopicLooks.IsTimeSlot(line.Text));
        return Take(TopicKind.TimeSlot, slots, lines, roles);
    }

    private static IEnumerable<(int, Topic)> Numbers(ImmutableArray<PadLine> lines, LineRole[] roles)
    {
        var next = 0;
        foreach (var series in NumberSeries(lines, roles))
        {
            // What goes on counting after a list within a topic is as much a topic as that one.
            var isRest = next > 0 && lines[series[0]].Number == next;
            ImmutableArray<(int, Topic Topic)> taken = isRest
                ? [.. series.Where(index => IsTitle(lines[index]))
                    .Select(index => (index, TopicOf(TopicKind.Numbered, lines[index])))]
                : [.. TakeNumbers(series, lines, roles)];
            next = taken.IsEmpty ? next : lines[series[^1]].Number + 1;
            foreach (var topic in taken)
            {
                yield return topic;
            }
        }
    }

    /// <summary>Numbers at the margin, up to where one does not follow the one before.</summary>
    private static List<List<int>> NumberSeries(ImmutableArray<PadLine> lines, LineRole[] roles)
    {
        var all = new List<List<int>>();
        foreach (var index in Candidates(
            lines, roles, static line => line is { Marker: LineMarker.Number, IsAtMargin: true }))
        {
            // Behind a gap, "3." may go on with what was counted before a list within "2.".
            var isBack = all is [.., [.., var outer], _] && lines[index - 1].IsBlank
                && lines[index].Number == lines[outer].Number + 1;
            if (!isBack && all is [.., [.., var last] series] && lines[index].Number == lines[last].Number + 1)
            {
                series.Add(index);
            }
            else
            {
                all.Add([index]);
            }
        }

        return all;
    }

    // "We could:" right above makes numbers the ways that somebody saw, not topics.
    private static IEnumerable<(int, Topic)> TakeNumbers(
        List<int> series, ImmutableArray<PadLine> lines, LineRole[] roles)
        => series is [> 0 and var first, ..] && lines[first - 1].Text.EndsWith(':')
            ? []
            : Take(TopicKind.Numbered, series, lines, roles);

    private static IEnumerable<(int, Topic)> Items(ImmutableArray<PadLine> lines, LineRole[] roles)
    {
        var items = Candidates(
            lines, roles, static line => line is { Level: 1, Marker: not LineMarker.None, Speaker: "" });
        return Take(TopicKind.Item, items, lines, roles);
    }

    private static List<int> Candidates(ImmutableArray<PadLine> lines, LineRole[] roles, Func<PadLine, bool> isOne)
        => [.. Enumerable.Range(0, lines.Length).Where(index
            => roles[index] == LineRole.Text && lines[index].Level <= 1 && isOne(lines[index])
                && !PadMark.Begins(lines[index].Text))];

    private static IEnumerable<(int, Topic)> Take(
        TopicKind kind, List<int> series, ImmutableArray<PadLine> lines, LineRole[] roles)
    {
        if (series.Count < 2 || !series.TrueForAll(index => IsTitle(lines[index])))
        {
            return [];
        }

        var noted = NotedCount(series, roles);

        // One item with notes makes no agenda of a list; breaks of an agenda have none.
        return noted >= (kind == TopicKind.Item ? 2 : 1)
            && noted * (kind == TopicKind.TimeSlot ? 4 : 2) >= series.Count - 1
            ? series.Select(index => (index, TopicOf(kind, lines[index])))
            : [];
    }

    private static bool IsTitle(PadLine line) => line.Text.Length <= TopicLooks.LongestTitle;

    private static Topic TopicOf(TopicKind kind, PadLine line) => new(kind, 0, TopicLooks.Titled(line));

    private static int NotedCount(List<int> series, LineRole[] roles)
        => series.Zip(series.Skip(1), (start, end) => HasNotes(roles, start, end)).Count(static has => has);

    private static bool HasNotes(LineRole[] roles, int start, int end)
        => Enumerable.Range(start + 1, end - start - 1)
            .TakeWhile(at => roles[at] != LineRole.Topic)
            .Any(at => roles[at] is LineRole.Text or LineRole.Code or LineRole.Table);

    private static bool HasTopics(ImmutableArray<PadLine> lines, LineRole[] roles)
    {
        // One at the very start is the pad's title.
        var topics = Enumerable.Range(0, roles.Length).Where(index => roles[index] == LineRole.Topic).Take(2).ToList();
        var written = topics is [var first] ? Enumerable.Range(0, first).Count(index => !lines[index].IsBlank) : 0;
        return topics.Count > 1 || (topics.Count == 1 && written > 3);
    }
}
