using Markdig.Helpers;
using Markdig.Syntax;

namespace SiteGen.Markdown.Tables;

/// <summary>Finds the table in a paragraph's lines, as goldmark does when a paragraph ends.</summary>
internal static class TableReader
{
    // Rows are filled up to the header's width: a wide header over many short rows would fill the memory.
    private const int LargestTable = 1_000_000;

    public static bool IsTable(ParagraphBlock paragraph) => RuleOf(paragraph, out _) > 0;

    /// <summary>Takes the table's lines out of a paragraph; null if there is none.</summary>
    public static TableBlock? Take(ParagraphBlock paragraph)
    {
        var rule = RuleOf(paragraph, out var columns);
        return rule > 0 ? Take(paragraph, columns, rule) : null;
    }

    // The line under the header; 0 if there is no table.
    private static int RuleOf(ParagraphBlock paragraph, out ImmutableArray<ColumnAlignment> columns)
    {
        for (var i = 1; i < paragraph.Lines.Count; i++)
        {
            columns = TableRule.Read(paragraph.Lines.Lines[i].Slice.AsSpan());
            if (!columns.IsEmpty)
            {
                var isTable = (long)columns.Length * paragraph.Lines.Count <= LargestTable
                    && CellCount(paragraph.Lines.Lines[i - 1].Slice.AsSpan()) <= columns.Length;
                return isTable ? i : 0;
            }
        }

        columns = [];
        return 0;
    }

    private static TableBlock Take(ParagraphBlock paragraph, ImmutableArray<ColumnAlignment> columns, int rule)
    {
        var table = new TableBlock(columns) { Line = paragraph.Lines.Lines[rule - 1].Line };
        table.Add(Row(ref paragraph.Lines.Lines[rule - 1], columns.Length));
        for (var i = rule + 1; i < paragraph.Lines.Count; i++)
        {
            table.Add(Row(ref paragraph.Lines.Lines[i], columns.Length));
        }

        while (paragraph.Lines.Count >= rule)
        {
            paragraph.Lines.RemoveAt(paragraph.Lines.Count - 1);
        }

        return table;
    }

    private static TableRowBlock Row(ref StringLine line, int columns)
    {
        var row = new TableRowBlock { Line = line.Line };
        var (start, end) = Inner(line.Slice);
        while (row.Count < columns)
        {
            var hasEscapedPipe = false;
            var stop = start <= end ? CellEnd(line.Slice.Text, start, end, out hasEscapedPipe) : start;
            var cell = Cell(ref line, start, stop);
            cell.HasEscapedPipe = hasEscapedPipe;
            cell.IsAdded = start > end;
            row.Add(cell);
            start = stop + 1;
        }

        return row;
    }

    private static TableCellBlock Cell(ref StringLine line, int start, int stop)
    {
        var cell = new TableCellBlock { Line = line.Line };
        var slice = new StringSlice(line.Slice.Text, start, stop - 1);
        slice.TrimStart();
        slice.TrimEnd();
        if (!slice.IsEmpty)
        {
            var text = new StringLine(slice, line.Line, slice.Start - line.Position, line.Position, NewLine.None);
            cell.Lines = new StringLineGroup(1);
            cell.Lines.Add(ref text);
            cell.ProcessInlines = true;
        }

        return cell;
    }

    private static (int Start, int End) Inner(StringSlice slice)
    {
        slice.TrimStart();
        slice.TrimEnd();
        var start = slice.CurrentChar == '|' ? slice.Start + 1 : slice.Start;
        var end = !slice.IsEmpty && slice.Text[slice.End] == '|' ? slice.End - 1 : slice.End;
        return (start, end);
    }

    private static int CellCount(ReadOnlySpan<char> line)
    {
        var slice = new StringSlice(line.ToString());
        var (start, end) = Inner(slice);
        var count = 0;
        for (; start <= end; count++)
        {
            start = CellEnd(slice.Text, start, end, out _) + 1;
        }

        return count;
    }

    // A pipe ends a cell, even in a code span, unless a backslash stands before it.
    private static int CellEnd(string text, int start, int end, out bool hasEscapedPipe)
    {
        var hasBacktick = false;
        hasEscapedPipe = false;
        for (var i = start; i <= end; i++)
        {
            hasBacktick |= text[i] == '`';
            if (text[i] != '|')
            {
                continue;
            }

            if (i == start || text[i - 1] != '\\')
            {
                return i;
            }

            hasEscapedPipe |= hasBacktick;
        }

        return end + 1;
    }
}
