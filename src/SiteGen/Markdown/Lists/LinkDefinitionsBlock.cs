using Markdig.Syntax;

namespace SiteGen.Markdown.Lists;

/// <summary>Where definitions of link targets stood in a list item: goldmark keeps their place, so that its line ends show it.</summary>
internal sealed class LinkDefinitionsBlock() : LeafBlock(null)
{
    /// <summary>Leaves a mark before a paragraph of an item whose first lines were such definitions.</summary>
    public static void Leave(ParagraphBlock paragraph, int place, string source)
    {
        if (paragraph.Parent is not ListItemBlock item)
        {
            return;
        }

        // goldmark gives the text that is left the blank line above the list.
        if (paragraph.Lines.Count > 0 && place == 0 && item.Parent is ListBlock list && list[0] == item
            && IsAfterBlankLine(source.AsSpan(0, Math.Min(item.Span.Start, source.Length))))
        {
            list.IsLoose = true;
        }

        item.Insert(place, new LinkDefinitionsBlock());
    }

    private static bool IsAfterBlankLine(ReadOnlySpan<char> text)
    {
        var end = text.LastIndexOf('\n');
        if (end < 0)
        {
            return true;
        }

        var line = text[..end];
        return line[(line.LastIndexOf('\n') + 1)..].Trim(" \t>").IsEmpty;
    }
}
