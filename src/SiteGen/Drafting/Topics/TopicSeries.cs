using SiteGen.Drafting.Blocks;
using SiteGen.Drafting.Lines;
using SiteGen.Drafting.Marks;

namespace SiteGen.Drafting.Topics;

/// <summary>
/// Finds topics that only their neighbours tell from a plain list: numbers, times or outermost items are topics when at least half of
/// them, the last one aside, have notes below.
/// </summary>
internal static class TopicSeries
{
    public static IEnumerable<(int Line, Topic Topic)> Find(ImmutableArray<PadLine> lines, LineRole[] roles, Topic?[] topics)
    {
        // Where topics are drawn as such, a numbered list is one.
        var hasDrawn = topics.Count(static topic => topic?.Kind < TopicKind.Day) > 1;
        List<(int, Topic)> found = [.. Slots(lines, roles), .. hasDrawn ? [] : Numbers(lines, roles)];
        return found.Count > 0 || HasTopics(lines, roles) ? found : Items(lines, roles);
    }

    private static IEnumerable<(int, Topic)> Slots(ImmutableArray<PadLine> lines, LineRole[] roles)
    {
        var slots = Candidates(lines, roles, static line => TopicLooks.IsTimeSlot(line.Text));
        return Take(TopicKind.TimeSlot, slots, lines, roles);
    }

    private static IEnumerable<(int, Topic)> Numbers(ImmutableArray<PadLine> lines, LineRole[] roles)
    {
        var series = new List<int>();
        foreach (var index in Candidates(lines, roles, static line => line is { Marker: LineMarker.Number, IsAtMargin: true }))
        {
            if (series is [.., var last] && lines[index].Number != lines[last].Number + 1)
            {
                foreach (var topic in TakeNumbers(series, lines, roles))
                {
                    yield return topic;
                }

                series.Clear();
            }

            series.Add(index);
        }

        foreach (var topic in TakeNumbers(series, lines, roles))
        {
            yield return topic;
        }
    }

    // "We could:" right above makes numbers the ways that somebody saw, not topics.
    private static IEnumerable<(int, Topic)> TakeNumbers(List<int> series, ImmutableArray<PadLine> lines, LineRole[] roles)
        => series is [> 0 and var first, ..] && lines[first - 1].Text.EndsWith(':')
            ? []
            : Take(TopicKind.Numbered, series, lines, roles);

    private static IEnumerable<(int, Topic)> Items(ImmutableArray<PadLine> lines, LineRole[] roles)
    {
        var items = Candidates(lines, roles, static line => line is { Level: 1, Marker: not LineMarker.None, Speaker: "" });
        return Take(TopicKind.Item, items, lines, roles);
    }

    private static List<int> Candidates(ImmutableArray<PadLine> lines, LineRole[] roles, Func<PadLine, bool> isOne)
        => [.. Enumerable.Range(0, lines.Length).Where(index
            => roles[index] == LineRole.Text && lines[index].Level <= 1 && isOne(lines[index]) && !PadMark.Begins(lines[index].Text))];

    private static IEnumerable<(int, Topic)> Take(
        TopicKind kind, List<int> series, ImmutableArray<PadLine> lines, LineRole[] roles)
    {
        if (series.Count < 2 || series.Any(index => lines[index].Text.Length > TopicLooks.LongestTitle))
        {
            return [];
        }

        var noted = series.Zip(series.Skip(1), (start, end) => HasNotes(roles, start, end)).Count(static has => has);
        // One item with notes makes no agenda of a list.
        return noted >= (kind == TopicKind.Item ? 2 : 1) && noted * 2 >= series.Count - 1
            ? series.Select(index => (index, new Topic(kind, 0, TopicLooks.Titled(lines[index]))))
            : [];
    }

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
