using SiteGen.Drafting.Lines;
using SiteGen.Drafting.Marks;

namespace SiteGen.Drafting.Blocks;

/// <summary>Makes blocks of the lines between two topics.</summary>
internal sealed class BlockReader
{
    private readonly ImmutableArray<PadLine> _lines;
    private readonly LineRole[] _roles;
    private readonly int _end;
    private readonly ImmutableArray<DraftBlock>.Builder _blocks = ImmutableArray.CreateBuilder<DraftBlock>();
    private int _at;

    private BlockReader(ImmutableArray<PadLine> lines, LineRole[] roles, int start, int end)
        => (_lines, _roles, _at, _end) = (lines, roles, start, end);

    public static ImmutableArray<DraftBlock> Read(ImmutableArray<PadLine> lines, LineRole[] roles, int start, int end)
    {
        while (end > start && roles[end - 1] is LineRole.Blank or LineRole.Ruler)
        {
            end--;
        }

        var reader = new BlockReader(lines, roles, start, end);
        while (reader._at < end)
        {
            reader.ReadOne();
        }

        return reader._blocks.ToImmutable();
    }

    private void ReadOne()
    {
        switch (_roles[_at])
        {
            case LineRole.Code:
                var start = _at;
                _at = CodeRuns.EndOf(_lines, _roles, start, _end);
                _blocks.Add(new DraftBlock.Code(_lines[start.._at]));
                break;
            case LineRole.Table:
                _blocks.Add(new DraftBlock.Table(Run(LineRole.Table)));
                break;
            case LineRole.Attendance:
                Fold("Attendance", LineRole.Attendance);
                break;
            case LineRole.Boilerplate:
                Fold("About the pad", LineRole.Boilerplate);
                break;
            case LineRole.Text when _lines[_at].Level > 0:
                _blocks.Add(new DraftBlock.Items(Items().Read()));
                break;
            case LineRole.Text:
                ReadLoose();
                break;

            // The first and the last ones are a topic's.
            case LineRole.Ruler when _blocks is [.., not DraftBlock.Break]:
                _blocks.Add(new DraftBlock.Break());
                _at++;
                break;
            default:
                _at++;
                break;
        }
    }

    private void ReadLoose()
    {
        var line = _lines[_at++];
        if (PadMark.Of(line) is not { } mark)
        {
            _blocks.Add(new DraftBlock.Paragraph(Wrapped(line)));
            return;
        }

        var isAbove = mark.IsLabel || mark.Rest.Text.EndsWith(':');
        var next = isAbove && RoleAt(_at) == LineRole.Blank ? _at + 1 : _at;
        var hasList = RoleAt(next) == LineRole.Text && _lines[next].Level > 0;
        if (hasList)
        {
            _at = next;
        }

        _blocks.Add(
            new DraftBlock.Callout(mark, !hasList ? [] : mark.IsLabel ? Items().ReadUnder(mark) : Items().Read()));
    }

    // A long line, then one that begins in small letters: somebody broke a sentence by hand.
    private ImmutableArray<PadLine> Wrapped(PadLine first)
    {
        var lines = new List<PadLine> { first };
        while (RoleAt(_at) == LineRole.Text && _lines[_at] is { Level: 0 } next
            && lines[^1].Text.Length is >= 55 and <= 110
            && char.IsLower(next.Text[0]) && PadMark.Of(next) is null)
        {
            lines.Add(next);
            _at++;
        }

        return [.. lines];
    }

    private ItemReader Items()
    {
        var start = _at;
        _at = ItemReader.EndOf(_lines, _roles, start, _end);
        return new ItemReader(_lines, _roles, start, _at);
    }

    private void Fold(string summary, LineRole role)
    {
        var start = _at;
        var end = start;
        while (RoleAt(_at) == role || RoleAt(_at) is LineRole.Blank or LineRole.Ruler)
        {
            end = _roles[_at] == role ? _at + 1 : end;
            _at++;
        }

        _at = end;
        LineRole[] roles = [.. _roles[start..end].Select(each => each == role ? LineRole.Text : each)];
        _blocks.Add(new DraftBlock.Folded(summary, Read(_lines[start..end], roles, 0, roles.Length)));
    }

    private ImmutableArray<PadLine> Run(LineRole role)
    {
        var start = _at;
        while (RoleAt(_at) == role)
        {
            _at++;
        }

        return _lines[start.._at];
    }

    private LineRole RoleAt(int index) => index < _end ? _roles[index] : LineRole.Topic;
}
