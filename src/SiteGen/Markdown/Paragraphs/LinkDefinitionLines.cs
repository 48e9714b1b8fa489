using Markdig.Syntax;

namespace SiteGen.Markdown.Paragraphs;

/// <summary>Tells paragraphs that hold definitions of link targets and no text.</summary>
internal static class LinkDefinitionLines
{
    public static bool AreAll(ParagraphBlock paragraph)
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
