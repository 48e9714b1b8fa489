using SiteGen.Drafting.Blocks;
using SiteGen.Drafting.Lines;
using SiteGen.Drafting.Marks;

namespace SiteGen.Drafting.Topics;

/// <summary>
/// Finds the lines that begin a section: pads have no headings, only habits (<see cref="TopicKind"/>). A habit that
/// surroundings prove once holds for its like all over the pad, for equal topics are to be equal sections.
/// </summary>
internal sealed class TopicFinder
{
    private readonly ImmutableArray<PadLine> _lines;
    private readonly LineRole[] _roles;
    private readonly Topic?[] _topics;
    private readonly HashSet<TopicKind> _known = [];
    private readonly LineSurroundings _around;
    private readonly bool _areHashesTopics;
    private bool _rulersStandAbove;

    private TopicFinder(ImmutableArray<PadLine> lines, LineRole[] roles)
    {
        (_lines, _roles) = (lines, roles);
        _topics = new Topic?[lines.Length];
        _around = new LineSurroundings(lines, roles);
        _areHashesTopics = TopicSeries.AreHashesNoted(lines, roles);
    }

    /// <summary>By the line that they stand in; sets those lines' roles.</summary>
    public static Topic?[] Find(ImmutableArray<PadLine> lines, LineRole[] roles)
    {
        var finder = new TopicFinder(lines, roles);
        finder.TakeKnown();

        // What is underlined is no ruler for the line below.
        finder._rulersStandAbove = true;
        finder.TakeKnown();
        foreach (var (index, topic) in TopicSeries.Find(lines, roles, finder._topics))
        {
            finder.Take(index, topic);
        }

        // Below a topic that only its series told, others are free.
        finder.TakeKnown();
        return finder._topics;
    }

    private void TakeKnown()
    {
        int known;
        do
        {
            known = _known.Count;
            TakeAll();
        }
        while (_known.Count > known);
    }

    private void TakeAll()
    {
        for (var index = 0; index < _lines.Length; index++)
        {
            if (_roles[index] == LineRole.Text)
            {
                Take(index, TopicAt(index));
            }
        }

        _known.UnionWith(_topics.OfType<Topic>().Select(static topic => topic.Kind));
    }

    private void Take(int index, Topic? topic)
    {
        if (topic is not null && topic.Title.Text.Length > 0)
        {
            _topics[index] = topic;
            _roles[index] = LineRole.Topic;
        }
    }

    private Topic? TopicAt(int index)
    {
        var line = _lines[index];
        if (line.Level > 1 || line.Text.Length > TopicLooks.LongestTitle
            || (line.Heading == 0 && PadMark.Begins(line.Text)))
        {
            return null;
        }

        if ((TopicLooks.Named(line) ?? TopicLooks.Heading(line)) is { } told)
        {
            return told;
        }

        return line.Speaker.Length == 0 && line.Text.Any(char.IsLetterOrDigit) && KindAt(index) is { } kind
            ? new Topic(kind, 0, TopicLooks.Titled(line))
            : null;
    }

    private TopicKind? KindAt(int index)
    {
        var line = _lines[index];
        var isLoose = line.Level == 0 && line.Marker == LineMarker.None;
        return RuledKind(index) is { } ruled ? ruled
            : !isLoose || TopicLooks.IsTimeSlot(line.Text) ? null
            : TopicLooks.IsDay(line.Text) ? TopicKind.Day
            : TopicLooks.IsCapitals(line.Text) && (_around.IsApart(index) || Knows(TopicKind.Capitals)) ? TopicKind.Capitals
            : IsHash(line) && (_around.IsApart(index) || Knows(TopicKind.Numbered)) ? TopicKind.Numbered
            : TopicLooks.IsBold(line) ? TopicKind.Bold
            : TopicLooks.IsOwned(line.Text) && (_around.IsBeforeList(index) || IsLikeOwned(index)) ? TopicKind.Owned
            : TopicLooks.IsLabel(line.Text) && (IsLabelled(index) || Knows(TopicKind.Label)) ? TopicKind.Label
            : null;
    }

    private bool Knows(TopicKind kind) => _known.Contains(kind);

    private bool IsHash(PadLine line) => _areHashesTopics && line.IsAtMargin && TopicLooks.IsHashNumber(line.Text);

    private bool IsLabelled(int index) => _around.IsFree(index) && _around.IsBeforeList(index);

    // "(gibi) I doubt it." begins like one, and is a remark.
    private bool IsLikeOwned(int index)
        => Knows(TopicKind.Owned) && _lines[index].Text[^1] is not ('.' or '!' or '?')
            && (_around.IsFree(index) || _lines[index - 1].Level > 0) && _around.RoleAt(index + 1) == LineRole.Text;

    /// <summary>
    /// Underlined, when nothing stands right above; or below a ruler that underlines nothing, when a gap, a list or
    /// another ruler follows. A ruler that ends a paragraph only separates.
    /// </summary>
    private TopicKind? RuledKind(int index)
    {
        var line = _lines[index];
        if (!line.IsAtMargin || line.Marker == LineMarker.Bullet || line.Text[^1] is '.' or ',' or '!' or ';')
        {
            return null;
        }

        var isUnderTopic = _around.RoleAt(index - 1) == LineRole.Ruler && _around.RoleAt(index - 2) == LineRole.Topic;
        var isBoxed = isUnderTopic && _around.RoleAt(index - 3) == LineRole.Ruler;
        if (!isBoxed && _around.RoleAt(index + 1) == LineRole.Ruler && (_around.IsFree(index) || IsLikeUnderlined(index)))
        {
            return KindOfRuler(index + 1);
        }

        var isBelow = _rulersStandAbove && !isUnderTopic && _around.RoleAt(index - 1) == LineRole.Ruler;
        return isBelow && (_around.RoleAt(index + 1) != LineRole.Text || _around.IsBeforeList(index)) ? KindOfRuler(index - 1) : null;
    }

    // A weak ruler parts paragraphs as well, and is as long as a title by chance only.
    private bool IsLikeUnderlined(int index)
        => KindOfRuler(index + 1) is var kind && Knows(kind)
            && (kind == TopicKind.StrongRuler
                || Math.Abs(_lines[index + 1].Text.Length - _lines[index].Text.Length) <= 3);

    private TopicKind KindOfRuler(int index)
        => _lines[index].Text[0] is '=' or '#' or '*' or '═' or '━' ? TopicKind.StrongRuler : TopicKind.WeakRuler;
}
