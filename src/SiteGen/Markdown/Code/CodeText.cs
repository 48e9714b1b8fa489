using System.Text;
using Markdig.Helpers;
using Markdig.Syntax;

namespace SiteGen.Markdown.Code;

/// <summary>Puts the lines of a code block together.</summary>
internal static class CodeText
{
    public static string Of(CodeBlock block)
    {
        ref var lines = ref block.Lines;
        if (lines.Count == 0)
        {
            return "";
        }

        return AreNeighbours(ref lines)
            ? string.Concat(
                lines.Lines[0].Slice.Text.AsSpan(
                    lines.Lines[0].Slice.Start, lines.Lines[lines.Count - 1].Slice.End + 1 - lines.Lines[0].Slice.Start),
                "\n")
            : Joined(ref lines);
    }

    /// <summary>The text of an indented block, which lines of blanks don't prolong.</summary>
    public static ReadOnlySpan<char> WithoutBlankEnd(string text)
    {
        var rest = text.AsSpan(0, Math.Max(0, text.Length - 1));
        while (rest.LastIndexOf('\n') is >= 0 and var end && rest[(end + 1)..].IsWhiteSpace())
        {
            rest = rest[..end];
        }

        return text.AsSpan(0, Math.Min(text.Length, rest.Length + 1));
    }

    // Most blocks stand unindented in the source, where one copy does.
    private static bool AreNeighbours(ref StringLineGroup lines)
    {
        for (var i = 1; i < lines.Count; i++)
        {
            ref var above = ref lines.Lines[i - 1].Slice;
            ref var line = ref lines.Lines[i].Slice;
            if (!ReferenceEquals(above.Text, line.Text) || line.Start != above.End + 2 || line.Text[above.End + 1] != '\n')
            {
                return false;
            }
        }

        return true;
    }

    private static string Joined(ref StringLineGroup lines)
    {
        var text = new StringBuilder();
        for (var i = 0; i < lines.Count; i++)
        {
            text.Append(lines.Lines[i].Slice.AsSpan()).Append('\n');
        }

        return text.ToString();
    }
}
