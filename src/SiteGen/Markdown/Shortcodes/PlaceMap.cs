using SiteGen.Diagnostics;

namespace SiteGen.Markdown.Shortcodes;

/// <summary>Which place of the author's file a place of expanded Markdown came from: the same letter, or the shortcode that made it.</summary>
internal sealed class PlaceMap(ImmutableArray<PlaceMap.Piece> pieces)
{
    /// <param name="line">Of the expanded text, from 0.</param>
    /// <param name="column">From 1; 0 for the line as a whole.</param>
    public SourceLocation Of(int line, int column)
    {
        var low = 0;
        for (var high = pieces.Length - 1; low < high;)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = IsBefore(pieces[middle], line, column) ? (middle, high) : (low, middle - 1);
        }

        var piece = pieces[low];
        return piece.IsCall ? piece.Source
            : line == piece.Line && column >= piece.Column ? piece.Source with { Column = piece.Source.Column + column - piece.Column }
            : piece.Source with { Line = piece.Source.Line + line - piece.Line, Column = column };
    }

    private static bool IsBefore(Piece piece, int line, int column)
        => piece.Line < line || (piece.Line == line && piece.Column <= Math.Max(column, 1));

    /// <param name="Line">The expanded text's line, from 0, where it starts.</param>
    /// <param name="Column">The same, from 1.</param>
    /// <param name="Source">Where it begins in the author's file.</param>
    /// <param name="IsCall">All of it came out of one shortcode.</param>
    internal readonly record struct Piece(int Line, int Column, SourceLocation Source, bool IsCall);
}
