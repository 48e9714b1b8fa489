using System.Text;
using SiteGen.Drafting.Blocks;
using SiteGen.Drafting.Lines;

namespace SiteGen.Drafting.Writing;

/// <summary>Writes a drawn table as one of Markdown's; one whose rows differ stays a drawing.</summary>
internal static class TableWriter
{
    public static void Write(StringBuilder result, ImmutableArray<PadLine> lines)
    {
        var rows = TableRuns.Cells(lines);
        if (rows.IsEmpty)
        {
            CodeWriter.Write(result, lines, "");
            return;
        }

        WriteRow(result, rows[0].Select(InlineText.Of));
        WriteRow(result, rows[0].Select(static _ => "---"));
        foreach (var row in rows.Skip(1))
        {
            WriteRow(result, row.Select(InlineText.Of));
        }
    }

    private static void WriteRow(StringBuilder result, IEnumerable<string> cells)
        => result.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
}
