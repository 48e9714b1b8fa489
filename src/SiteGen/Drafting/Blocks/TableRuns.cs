using System.Text.RegularExpressions;
using SiteGen.Drafting.Lines;

namespace SiteGen.Drafting.Blocks;

/// <summary>Finds tables drawn with bars: at least two lines, each of them a row or a border.</summary>
internal static partial class TableRuns
{
    public static void Mark(ImmutableArray<PadLine> lines, LineRole[] roles)
    {
        var start = 0;
        while (start < lines.Length)
        {
            var end = start;
            while (end < lines.Length && roles[end] is LineRole.Text or LineRole.Ruler && IsPart(lines[end]))
            {
                end++;
            }

            if (end - start > 1 && lines[start..end].Any(static line => !IsBorder(line.Raw)))
            {
                Array.Fill(roles, LineRole.Table, start, end - start);
            }

            start = Math.Max(end, start + 1);
        }
    }

    /// <summary>
    /// The cells of all rows; empty when rows differ in their number of cells, so that only the drawing tells what is
    /// meant.
    /// </summary>
    public static ImmutableArray<ImmutableArray<ImmutableArray<PadRun>>> Cells(ImmutableArray<PadLine> lines)
    {
        ImmutableArray<ImmutableArray<ImmutableArray<PadRun>>> rows = [.. lines.Where(
            static line => !IsBorder(line.Raw)).Select(Row)];
        return rows.All(row => row.Length == rows[0].Length && row.Length > 1) ? rows : [];
    }

    private static ImmutableArray<ImmutableArray<PadRun>> Row(PadLine line)
    {
        var raw = line.Raw.TrimEnd();

        // A typed marker stands in front of the runs, and is a part of the drawing here.
        var marker = raw.EndsWith(line.Text, StringComparison.Ordinal) ? raw[..^line.Text.Length].TrimStart() : "";
        ImmutableArray<PadRun> runs = [new PadRun(marker), .. line.Runs];
        var text = marker + line.Text;
        var inner = text.AsSpan().Trim('|').Length;
        var start = text.Length - text.AsSpan().TrimStart('|').Length;
        var cells = ImmutableArray.CreateBuilder<ImmutableArray<PadRun>>();
        foreach (var cell in text.AsSpan(start, inner).Split('|'))
        {
            var (at, length) = cell.GetOffsetAndLength(inner);
            cells.Add(RunText.Slice(runs, start + at, length));
        }

        return cells.ToImmutable();
    }

    /// <summary>A row or a border.</summary>
    public static bool IsDrawn(string text) => IsRow(text.Trim()) || IsBorder(text);

    private static bool IsPart(PadLine line) => line.Heading == 0 && line.Speaker.Length == 0 && IsDrawn(line.Raw);

    private static bool IsRow(string text)
        => text.Length <= 1000 && (text is ['|', _, .., '|'] || text.AsSpan().Count(" | ") >= 2);

    private static bool IsBorder(string raw) => raw.Length <= 1000 && Border().IsMatch(raw);

    [GeneratedRegex(@"^\s*[|+](?=[^\-=]{0,3}[\-=])[-=+:|\s]+[|+]\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Border();
}
