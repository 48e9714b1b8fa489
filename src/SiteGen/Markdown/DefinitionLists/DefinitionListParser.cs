using Markdig.Parsers;
using Markdig.Syntax;
using SiteGen.Markdown.Attributes;

namespace SiteGen.Markdown.DefinitionLists;

/// <summary>Reads <c>: description</c> under a term.</summary>
internal sealed class DefinitionListParser : BlockParser
{
    private const int WidestOffset = 8;

    public DefinitionListParser() => OpeningCharacters = [':'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var width = processor.Indent == 0 ? Width(processor) : 0;
        if (width == 0 || List(processor) is not { } list)
        {
            return BlockState.None;
        }

        var description = new DefinitionDescription(this, width, !PreviousLine.IsBlank(processor))
        {
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
        };
        list.Add(description);
        processor.GoToColumn(processor.Column + width);
        processor.NewBlocks.Push(description);
        return BlockState.Continue;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsBlankLine)
        {
            return BlockState.Continue;
        }

        var offset = ((DefinitionDescription)block).Offset;
        if (processor.Indent < offset)
        {
            return BlockState.None;
        }

        processor.GoToColumn(processor.ColumnBeforeIndent + offset);
        return BlockState.Continue;
    }

    public override bool Close(BlockProcessor processor, Block block)
    {
        var description = (DefinitionDescription)block;
        if (description.IsTight)
        {
            description.BareParagraph = description.OfType<ParagraphBlock>().FirstOrDefault();
        }

        return true;
    }

    // The colon and the blanks after it, of which there must be one; more than seven begin a code block.
    private static int Width(BlockProcessor processor)
    {
        var column = processor.Column + 1;
        for (var i = processor.Start + 1; i <= processor.Line.End && processor.Line.Text[i] is ' ' or '\t'; i++)
        {
            column += processor.Line.Text[i] == '\t' ? 4 - (column % 4) : 1;
        }

        var blanks = column - processor.Column - 1;
        return blanks == 0 ? 0 : 1 + (blanks >= WidestOffset ? 5 : blanks);
    }

    private static DefinitionList? List(BlockProcessor processor)
    {
        var container = processor.GetCurrentContainerOpened();
        if (container.LastChild is DefinitionList list)
        {
            return list;
        }

        if (container.LastChild is not ParagraphBlock paragraph)
        {
            return null;
        }

        var above = container.Count > 1 ? container[container.Count - 2] as DefinitionList : null;
        return TakeTerms(processor, container, paragraph, above ?? new DefinitionList { Line = paragraph.Line, IsOpen = false });
    }

    private static DefinitionList TakeTerms(
        BlockProcessor processor, ContainerBlock container, ParagraphBlock paragraph, DefinitionList list)
    {
        for (var i = 0; i < paragraph.Lines.Count; i++)
        {
            list.Add(new DefinitionTerm(ref paragraph.Lines.Lines[i]));
        }

        if (!processor.TryDiscard(paragraph))
        {
            container.Remove(paragraph);
        }

        if (list.Parent is null)
        {
            container.Add(list);
        }

        return list;
    }
}
