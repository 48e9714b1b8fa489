namespace SiteGen.Markdown.Shortcodes;

/// <summary>
/// Which line of the author's file a line of expanded Markdown came from, so that mistakes are shown where they
/// were made.
/// </summary>
public sealed class LineMap
{
    private readonly ImmutableArray<Segment> _segments;

    internal LineMap(ImmutableArray<Segment> segments) => _segments = segments;

    /// <summary>Every line is where it was.</summary>
    public static LineMap Same(int firstLine) => new([new(0, firstLine, false)]);

    /// <summary>The author's line of the expanded text's line <paramref name="index"/>, counted from 0.</summary>
    public int SourceLine(int index)
    {
        var low = 0;
        for (var high = _segments.Length - 1; low < high;)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = _segments[middle].Index <= index ? (middle, high) : (low, middle - 1);
        }

        var segment = _segments[low];
        return segment.IsOneLine ? segment.SourceLine : segment.SourceLine + index - segment.Index;
    }

    /// <param name="Index">The expanded text's line, from 0, where it starts.</param>
    /// <param name="SourceLine">The author's line there.</param>
    /// <param name="IsOneLine">All of it came out of one shortcode.</param>
    internal readonly record struct Segment(int Index, int SourceLine, bool IsOneLine);
}
