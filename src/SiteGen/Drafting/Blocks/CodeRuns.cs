using System.Buffers;
using SiteGen.Drafting.Lines;

namespace SiteGen.Drafting.Blocks;

/// <summary>
/// Finds pasted code: what stands between fences, what the pad shows in a face for code, and lines that no sentence
/// looks like: two of them, with what is indented below or stands between; a command behind a prompt alone is enough.
/// </summary>
internal static class CodeRuns
{
    private static readonly SearchValues<char> Language = SearchValues.Create(
        "+-.#0123456789abcdefghijklmnopqrstuvwxyz");

    public static void Mark(ImmutableArray<PadLine> lines, LineRole[] roles)
    {
        var at = 0;
        while (at < lines.Length)
        {
            var end = Math.Max(FencedEnd(lines, at), Math.Max(StyledEnd(lines, at), PastedEnd(lines, at)));
            for (var index = at; index < end; index++)
            {
                roles[index] = LineRole.Code;
            }

            at = Math.Max(end, at + 1);
        }
    }

    /// <summary>Three backquotes and perhaps a language; words behind them would be lost.</summary>
    public static bool IsFence(PadLine line)
        => IsFence(line.Text);

    public static bool IsFence(ReadOnlySpan<char> text)
        => text.StartsWith("```") && text[3..].IndexOfAnyExcept(Language) < 0;

    /// <summary>Where the code that begins here ends; what stands between fences is a piece of its own.</summary>
    public static int EndOf(ImmutableArray<PadLine> lines, LineRole[] roles, int start, int last)
    {
        var end = start + 1;
        var isFenced = IsFence(lines[start]);
        while (end < last && roles[end] == LineRole.Code && (isFenced || !IsFence(lines[end])))
        {
            end++;
            if (isFenced && lines[end - 1].Text == "```")
            {
                break;
            }
        }

        return end;
    }

    private static int FencedEnd(ImmutableArray<PadLine> lines, int start)
    {
        if (!IsFence(lines[start]))
        {
            return start;
        }

        // Longer than any sensible snippet: the second fence was forgotten.
        var last = Math.Min(lines.Length, start + 500);
        for (var index = start + 1; index < last; index++)
        {
            if (lines[index].Text == "```")
            {
                return index + 1;
            }
        }

        return start;
    }

    private static int StyledEnd(ImmutableArray<PadLine> lines, int start)
    {
        if (lines[start].IsBlank)
        {
            return start;
        }

        var end = start;
        while (end < lines.Length && lines[end].IsCode)
        {
            end++;
        }

        while (end > start && lines[end - 1].IsBlank)
        {
            end--;
        }

        return end == start + 1 && lines[start].Level > 0 ? start : end;
    }

    private static int PastedEnd(ImmutableArray<PadLine> lines, int start)
    {
        if (!CanBegin(lines[start]))
        {
            return start;
        }

        var (sure, end) = (1, start + 1);
        var margin = Margin(lines[start]);
        for (var index = end; index < lines.Length && index < end + 2; index++)
        {
            var line = lines[index];
            if (IsSure(line))
            {
                sure++;
                end = index + 1;
            }
            else if (!line.IsBlank && IsBelow(line, margin)
                && (!lines[index - 1].IsBlank || IsSureAt(lines, index + 1)))
            {
                end = index + 1;
            }
            else if (!line.IsBlank)
            {
                break;
            }
        }

        return sure > 1 || CodeLooks.IsCommand(lines[start].Raw.Trim()) ? end : start;
    }

    private static bool CanBegin(PadLine line) => line is { Marker: LineMarker.None, IsCode: false } && IsSure(line);

    // "# Foo" behind a gap is a comment when code follows; else it is a heading.
    private static bool IsSureAt(ImmutableArray<PadLine> lines, int index)
        => index < lines.Length && IsSure(lines[index]);

    private static bool IsSure(PadLine line)
        => line.Marker != LineMarker.Number && line.Heading == 0 && line.Speaker.Length == 0 && line.Runs.Length == 1
            && line.Runs[0].Style == TextStyle.None && CodeLooks.IsSure(line.Raw.Trim());

    private static bool IsBelow(PadLine line, int margin)
        => line.Heading == 0 && line.Speaker.Length == 0
            && ((line.Marker == LineMarker.None && Margin(line) > margin) || CodeLooks.IsLikely(line.Raw.Trim()));

    private static int Margin(PadLine line) => Indents.WidthOf(line.Raw, out _);
}
