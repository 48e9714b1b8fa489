using System.Text;

namespace SiteGen.Diagnostics;

/// <summary>The line a mistake is on, made fit for a terminal, and which part of it to point at.</summary>
/// <param name="Text">Tabs widened, control characters shown as �, long lines cut around the place.</param>
/// <param name="MarkStart">Terminal cells before the place; -1 when the whole line is meant.</param>
/// <param name="MarkLength">Terminal cells of the word or shortcode at the place.</param>
public sealed record SourceExcerpt(int Line, string Text, int MarkStart, int MarkLength)
{
    private const int WidthInCells = 100;
    private const int TabInCells = 4;

    /// <summary>The excerpt for a place in a site; null when the place names no line or the file cannot be read.</summary>
    public static SourceExcerpt? Read(string rootFullPath, SourceLocation location)
    {
        if (location.Line <= 0 || location.File.Length == 0)
        {
            return null;
        }

        try
        {
            var line = SourceLine.Read(Path.Combine(rootFullPath, location.File), location.Line);
            return line is null ? null : Of(line, location.Line, location.Column);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The excerpt of a line that is at hand; <paramref name="column"/> is 1-based, 0 for the whole line.</summary>
    public static SourceExcerpt Of(string line, int number, int column)
    {
        var cells = Cells(line);
        if (column <= 0)
        {
            return new SourceExcerpt(number, Cut(cells, 0, out _), -1, 0);
        }

        var first = cells.FindIndex(cell => cell.Index + cell.Text.Length > column - 1);
        first = first < 0 ? cells.Count : first;
        var mark = MarkedUnits(line, Math.Min(column - 1, line.Length));
        var text = Cut(cells, first, out var cutCells);
        var start = cells.Take(first).Sum(cell => cell.Width) - cutCells;
        var length = cells.Skip(first).TakeWhile(cell => cell.Index < column - 1 + mark).Sum(cell => cell.Width);
        return new SourceExcerpt(number, text, start, Math.Clamp(length, 1, Math.Max(1, WidthInCells - start)));
    }

    // An image, a shortcode or the value of a key is meant as a whole, anything else up to the next space.
    private static int MarkedUnits(string line, int start)
    {
        var rest = line.AsSpan(start);
        if (ImageLength(rest) is > 0 and var image)
        {
            return image;
        }

        if (!rest.StartsWith("![") && ValueLength(line.AsSpan(0, start), rest) is > 0 and var value)
        {
            return value;
        }

        var end = rest.StartsWith("{{") ? rest.IndexOf("}}") + 2 : rest.IndexOfAny(' ', '\t');
        return Math.Max(1, end <= 1 ? rest.Length : end);
    }

    // 0 for other text, and for an image whose words go on in the next line.
    private static int ImageLength(ReadOnlySpan<char> rest)
    {
        if (!rest.StartsWith("![") || BracketLength(rest[1..]) is not (> 0 and var words))
        {
            return 0;
        }

        var target = rest[(words + 1)..];
        return words + 1 + (target is ['(' or '[', ..] ? BracketLength(target) : 0);
    }

    // From a bracket to the one that closes it; 0 when none does.
    private static int BracketLength(ReadOnlySpan<char> text)
    {
        var (open, close) = (text[0], text[0] == '[' ? ']' : ')');
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\')
            {
                i++;
                continue;
            }

            depth += text[i] == open ? 1 : text[i] == close ? -1 : 0;
            if (depth == 0)
            {
                return i + 1;
            }
        }

        return 0;
    }

    private static int ValueLength(ReadOnlySpan<char> before, ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty || before.TrimEnd() is not [.., ':' or '='] || rest[0] is '{' or '[')
        {
            return 0;
        }

        if (rest[0] is '"' or '\'')
        {
            return rest[1..].IndexOf(rest[0]) + 2 is >= 2 and var quoted ? quoted : 0;
        }

        // Inside brackets a comma ends it.
        var end = before.ContainsAny('{', '[') ? rest.IndexOfAny(',', '}', ']') : rest.IndexOf(" #", StringComparison.Ordinal);
        return (end < 0 ? rest : rest[..end]).TrimEnd().Length;
    }

    private static string Cut(List<Cell> cells, int place, out int cutCells)
    {
        cutCells = 0;
        if (cells.Sum(cell => cell.Width) <= WidthInCells)
        {
            return string.Concat(cells.Select(cell => cell.Shown)).TrimEnd();
        }

        var before = cells.Take(place).Sum(cell => cell.Width);
        var skip = 0;
        while (before - cutCells > WidthInCells / 2)
        {
            cutCells += cells[skip++].Width;
        }

        var result = new StringBuilder(skip > 0 ? "…" : "");
        cutCells -= result.Length;
        var used = 0;
        for (; skip < cells.Count && used < WidthInCells; skip++)
        {
            result.Append(cells[skip].Shown);
            used += cells[skip].Width;
        }

        return result.Append(skip < cells.Count ? "…" : "").ToString();
    }

    private static List<Cell> Cells(string line)
    {
        var cells = new List<Cell>(line.Length);
        var (index, column) = (0, 0);
        foreach (var rune in line.EnumerateRunes())
        {
            var width = rune.Value == '\t' ? TabInCells - (column % TabInCells) : TextWidth.Of(rune);
            var shown = rune.Value == '\t' ? new string(' ', width) : Rune.IsControl(rune) ? "\uFFFD" : rune.ToString();
            cells.Add(new Cell(line.Substring(index, rune.Utf16SequenceLength), shown, width, index));
            index += rune.Utf16SequenceLength;
            column += width;
        }

        return cells;
    }

    private readonly record struct Cell(string Text, string Shown, int Width, int Index);
}
