namespace SiteGen.Drafting.Lines;

/// <summary>Gives lines their markers and levels, those typed by hand too.</summary>
internal sealed class LineShaper
{
    // Marks that turn the direction of writing may stand in front of a bullet.
    private const string Directions = "\u200e\u200f\u061c\u202a\u202b\u202d\u202e\u2066\u2067\u2068";

    private readonly Indents _indents = new();
    private readonly List<PadLine> _lines = [];
    private readonly List<PadRun> _wrapped = [];
    private int _textColumn = -1;
    private int _lastLevel;

    public static ImmutableArray<PadLine> Shape(IEnumerable<RawLine> lines)
    {
        var shaper = new LineShaper();
        foreach (var line in lines)
        {
            shaper.Add(line);
        }

        shaper.EndWrapped();
        return [.. shaper._lines];
    }

    private void Add(RawLine line)
    {
        var text = line.Text;
        if (string.IsNullOrWhiteSpace(text))
        {
            EndWrapped();
            _textColumn = -1;
            _lines.Add(PadLine.Blank with { IsCode = line.IsCode || line.Snippet == SnippetPlace.Inner });
            return;
        }

        if (line.Snippet != SnippetPlace.Outside)
        {
            AddPasted(line, text);
        }
        else if (line.Level > 0 || line.Heading > 0 || line.IsCode)
        {
            EndWrapped();
            _textColumn = -1;
            _indents.Clear();
            _lines.Add(OfList(line, text));
        }
        else
        {
            AddTyped(line, text);
        }

        _lastLevel = _lines[^1].Level;
    }

    /// <summary>All of a piece is as deep as its first line, or as the fence above it.</summary>
    private void AddPasted(RawLine line, string text)
    {
        EndWrapped();
        _textColumn = -1;
        var level = line.Snippet == SnippetPlace.First ? LevelOfPasted(text) : _lastLevel;
        _lines.Add(new PadLine(RunText.Trim([.. line.Runs])) { Level = level, IsCode = true, Raw = text.TrimEnd() });
    }

    private int LevelOfPasted(string text)
    {
        var width = Indents.WidthOf(text, out _);
        if (width >= 2)
        {
            return _indents.LevelOf(width);
        }

        _indents.Clear();
        return 0;
    }

    private static PadLine OfList(RawLine line, string text)
    {
        var shaped = new PadLine(RunText.Trim([.. line.Runs]))
        {
            Marker = line.Marker,
            Number = line.Number,
            Level = Math.Min(line.Level, Indents.Deepest),
            IsAtMargin = line.Level <= 1,
            Heading = line.Heading,
            IsCode = line.IsCode,
            Raw = new string(' ', 2 * Math.Min(Math.Max(line.Level - 1, 0), Indents.Deepest)) + text,
        };
        return line.IsCode ? shaped : ChatLine.Read(shaped);
    }

    private void AddTyped(RawLine line, string text)
    {
        var width = Indents.WidthOf(text, out var blanks);
        var rest = text.AsSpan(blanks);
        var turns = rest.Length - rest.TrimStart(Directions).Length;
        var start = Rulers.IsRuler(rest) ? default : LineStart.Of(rest[turns..]);
        turns = start.Marker == LineMarker.None ? 0 : turns;
        if (start.Marker == LineMarker.None && width == _textColumn && !IsOwnLine(rest))
        {
            Wrap(line.Runs, blanks, rest.Length);
            return;
        }

        EndWrapped();
        _textColumn = start.Marker == LineMarker.None ? -1 : width + start.Length;
        var isLoose = start.Marker == LineMarker.None && width < 2;
        if (isLoose)
        {
            _indents.Clear();
        }

        var skipped = blanks + turns + start.Length;
        var runs = RunText.Slice(line.Runs, skipped, text.Length - skipped);
        runs = turns > 0 ? runs.Insert(0, new PadRun(text.Substring(blanks, turns))) : runs;
        _lines.Add(ChatLine.Read(new PadLine(runs)
        {
            Marker = start.Marker,
            Number = start.Number,
            Level = isLoose ? 0 : _indents.LevelOf(width + (4 * Math.Max(start.Depth - 1, 0))),
            IsAtMargin = width == 0,
            Raw = text.TrimEnd(),
        }));
    }

    // A command, a row of a table or the fence of code goes on with no sentence.
    private static bool IsOwnLine(ReadOnlySpan<char> rest)
        => rest[0] is '$' or '|' or '`' or '<' || rest.StartsWith(">>>");

    // Some people break the lines of an item by hand, under its first word.
    private void Wrap(ImmutableArray<PadRun> runs, int start, int length)
    {
        _wrapped.Add(new PadRun(" "));
        _wrapped.AddRange(RunText.Slice(runs, start, length));
    }

    private void EndWrapped()
    {
        if (_wrapped.Count > 0 && _lines is [.., var last])
        {
            var raw = last.Raw + string.Concat(_wrapped.Select(static run => run.Text));
            _lines[^1] = last with { Runs = last.Runs.AddRange(_wrapped), Raw = raw };
            _wrapped.Clear();
        }
    }
}
