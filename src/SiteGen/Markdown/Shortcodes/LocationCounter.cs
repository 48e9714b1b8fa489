using SiteGen.Diagnostics;

namespace SiteGen.Markdown.Shortcodes;

/// <summary>Turns offsets of a text into places; lines are counted as far as somebody asks, and once.</summary>
internal sealed class LocationCounter(string text, SourceLocation start)
{
    private readonly List<int> _lineStarts = [0];

    public SourceLocation At(int offset)
    {
        CountUpTo(offset);
        var found = _lineStarts.BinarySearch(offset);
        var index = found >= 0 ? found : ~found - 1;
        var column = offset - _lineStarts[index] + (index == 0 ? start.Column : 1);
        return new(start.File, start.Line + index, column);
    }

    private void CountUpTo(int offset)
    {
        var from = _lineStarts[^1];
        while (from < offset && text.AsSpan(from, offset - from).IndexOf('\n') is >= 0 and var length)
        {
            from += length + 1;
            _lineStarts.Add(from);
        }
    }
}
