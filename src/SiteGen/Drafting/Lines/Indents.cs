namespace SiteGen.Drafting.Lines;

/// <summary>
/// Makes levels of typed indentation: deeper than the line above is one level more, as deep as an earlier line is that
/// line's level. One blank more or less is a slip of the finger.
/// </summary>
internal sealed class Indents
{
    // What is deeper is kept at this level: nobody can read it, and parsers have limits.
    public const int Deepest = 10;

    private readonly Stack<int> _widths = new();

    public void Clear() => _widths.Clear();

    public int LevelOf(int width)
    {
        while (_widths.TryPeek(out var top) && width < top - 1)
        {
            _widths.Pop();
        }

        if ((!_widths.TryPeek(out var above) || width > above + 1) && _widths.Count < Deepest)
        {
            _widths.Push(width);
        }

        return _widths.Count;
    }

    /// <summary>Columns of blanks at the start of a text; a tab leads to the next multiple of four.</summary>
    public static int WidthOf(ReadOnlySpan<char> text, out int length)
    {
        var (width, at) = (0, 0);
        for (; at < text.Length && char.IsWhiteSpace(text[at]); at++)
        {
            width = text[at] switch { '\t' => (width / 4 * 4) + 4, '\u3000' => width + 2, _ => width + 1 };
        }

        length = at;
        return width;
    }
}
