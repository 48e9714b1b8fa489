using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace SiteGen.Markdown.TaskLists;

/// <summary>Reads <c>[ ]</c> and <c>[x]</c> at the very start of a list item.</summary>
internal sealed class TaskMarkParser : InlineParser
{
    public TaskMarkParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var mark = slice.PeekChar();
        if (slice.PeekChar(2) != ']' || !(mark is 'x' or 'X' || char.IsWhiteSpace(mark))
            || processor.Root?.FirstChild is not null
            || processor.Block is not ParagraphBlock { Parent: ListItemBlock item } block
            || !ReferenceEquals(item[0], block))
        {
            return false;
        }

        processor.Inline = new TaskMark(mark is 'x' or 'X');
        slice.Start += 3;
        while (char.IsWhiteSpace(slice.CurrentChar))
        {
            slice.Start++;
        }

        return true;
    }
}
