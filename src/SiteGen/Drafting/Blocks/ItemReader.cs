using SiteGen.Drafting.Lines;
using SiteGen.Drafting.Marks;

namespace SiteGen.Drafting.Blocks;

/// <summary>
/// Makes a tree of the lines of a list; levels count in relation to each other, so a list may begin deep.
/// </summary>
internal sealed class ItemReader(ImmutableArray<PadLine> lines, LineRole[] roles, int start, int end)
{
    private int _at = start;

    /// <summary>
    /// A list goes on over gaps, and over rulers between what is nested; it takes code in that stands in it.
    /// </summary>
    public static int EndOf(ImmutableArray<PadLine> lines, LineRole[] roles, int start, int last)
    {
        var (end, isRuled) = (start, false);
        for (var index = start; index < last; index++)
        {
            if (roles[index] is LineRole.Text or LineRole.Code && lines[index].Level > (isRuled ? 1 : 0))
            {
                (end, isRuled) = (index + 1, false);
            }
            else if (roles[index] is LineRole.Blank or LineRole.Ruler)
            {
                isRuled |= roles[index] == LineRole.Ruler;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    public ImmutableArray<DraftItem> Read() => Below(0, null);

    // Calls nest as deep as levels go, see Indents.Deepest.
    private ImmutableArray<DraftItem> Below(int level, PadMark? label)
    {
        var items = ImmutableArray.CreateBuilder<DraftItem>();
        while (_at < end)
        {
            if (roles[_at] is LineRole.Blank or LineRole.Ruler)
            {
                _at++;
            }
            else if (lines[_at].Level <= level)
            {
                break;
            }
            else
            {
                items.Add(roles[_at] == LineRole.Code ? Code() : Item(label));
            }
        }

        return items.ToImmutable();
    }

    private DraftItem Item(PadMark? label)
    {
        var line = lines[_at++];
        var mark = PadMark.Of(line) ?? (label is null ? null : PadMark.Under(label.Kind, line));
        return new DraftItem(line) { Mark = mark, Below = Below(line.Level, mark is { IsLabel: true } ? mark : null) };
    }

    private DraftItem Code()
    {
        var first = _at;
        _at = CodeRuns.EndOf(lines, roles, first, end);
        return new DraftItem(lines[first]) { Code = lines[first.._at] };
    }

    /// <summary>The items as they stand below a mark of their own line.</summary>
    public ImmutableArray<DraftItem> ReadUnder(PadMark label) => Below(0, label);
}
