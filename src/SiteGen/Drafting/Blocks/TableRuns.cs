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

    /// <summary>The cells of all rows; empty when rows differ in their number of cells, so that only the drawing tells what is meant.</summary>
    public static ImmutableArray<ImmutableArray<string>> Cells(ImmutableArray<PadLine> lines)
    {
        ImmutableArray<ImmutableArray<string>> rows = [.. lines.Where(static line => !IsBorder(line.Raw)).Select(static line => Row(line.Raw))];
        return rows.All(row => row.Length == rows[0].Length && row.Length > 1) ? rows : [];
    }

    private static ImmutableArray<string> Row(string raw)
        => [.. raw.Trim().Trim('|').Split('|').Select(static cell => cell.Trim())];

    private static bool IsPart(PadLine line) => line.Heading == 0 && line.Speaker.Length == 0 && (IsRow(line.Raw.Trim()) || IsBorder(line.Raw));

    private static bool IsRow(string text) => text.Length <= 1000 && (text is ['|', _, .., '|'] || text.AsSpan().Count(" | ") >= 2);

    private static bool IsBorder(string raw) => raw.Length <= 1000 && Border().IsMatch(raw);

    [GeneratedRegex(@"^\s*[|+](?=[^\-=]{0,3}[\-=])[-=+:|\s]+[|+]\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Border();
}
