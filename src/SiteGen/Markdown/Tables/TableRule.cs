using System.Buffers;

namespace SiteGen.Markdown.Tables;

/// <summary>Reads the line under a table's header: <c>|:--|--:|</c>.</summary>
internal static class TableRule
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("-:| \t");

    /// <summary>The columns that a line draws; empty if it draws none. A line of hyphens alone draws none.</summary>
    public static ImmutableArray<ColumnAlignment> Read(ReadOnlySpan<char> line)
    {
        if (line.ContainsAnyExcept(Marks) || !line.ContainsAnyExcept('-'))
        {
            return [];
        }

        line = line.Trim();
        line = line.StartsWith("|") ? line[1..] : line;
        line = line.EndsWith("|") ? line[..^1] : line;
        var columns = ImmutableArray.CreateBuilder<ColumnAlignment>(line.Count('|') + 1);
        foreach (var range in line.Split('|'))
        {
            if (Column(line[range].Trim()) is not { } column)
            {
                return [];
            }

            columns.Add(column);
        }

        return columns.ToImmutable();
    }

    private static ColumnAlignment? Column(ReadOnlySpan<char> cell)
    {
        var isLeft = cell.StartsWith(":");
        var isRight = cell.Length > 1 && cell.EndsWith(":");
        var line = cell[(isLeft ? 1 : 0)..(isRight ? ^1 : ^0)];
        return (line.IsEmpty || line.ContainsAnyExcept('-'), isLeft, isRight) switch
        {
            (true, _, _) => null,
            (_, true, true) => ColumnAlignment.Center,
            (_, true, false) => ColumnAlignment.Left,
            (_, false, true) => ColumnAlignment.Right,
            _ => ColumnAlignment.None,
        };
    }
}
