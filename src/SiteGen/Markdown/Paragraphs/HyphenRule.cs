using Markdig.Parsers;
using Markdig.Syntax;

namespace SiteGen.Markdown.Paragraphs;

/// <summary>A line of hyphens that underlines nothing, because what stands above is no text: it is a rule then.</summary>
internal static class HyphenRule
{
    private const int Shortest = 3;

    public static bool IsAt(BlockProcessor processor)
    {
        var line = processor.Line.AsSpan().TrimEnd(" \t");
        return line.Length >= Shortest && !processor.IsCodeIndent && !line.ContainsAnyExcept('-');
    }

    /// <summary>Only definitions of link targets stand above.</summary>
    public static bool HasNothingAbove(ParagraphBlock paragraph)
    {
        for (var i = 0; i < paragraph.Lines.Count; i++)
        {
            if (!IsDefinition(paragraph.Lines.Lines[i].Slice.AsSpan()))
            {
                return false;
            }
        }

        return true;
    }

    public static ThematicBreakBlock Make(BlockProcessor processor) => new(new ThematicBreakParser())
    {
        Line = processor.LineIndex,
        Column = processor.Column,
        Span = new SourceSpan(processor.Start, processor.Line.End),
        ThematicChar = '-',
    };

    private static bool IsDefinition(ReadOnlySpan<char> line)
    {
        var end = line.IndexOf("]:");
        if (end < 2 || line[0] != '[' || line[1] == '^' || line[1..end].ContainsAny('[', ']'))
        {
            return false;
        }

        var target = line[(end + 2)..].Trim();
        var blank = target.IndexOfAny(' ', '\t');
        return !target.IsEmpty && (blank < 0 || target[blank..].TrimStart()[0] is '"' or '\'' or '(');
    }
}
