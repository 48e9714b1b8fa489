using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using SiteGen.Markdown.Attributes;
using SiteGen.Markdown.DefinitionLists;
using SiteGen.Markdown.Links;
using SiteGen.Markdown.Lists;
using SiteGen.Markdown.Problems;
using SiteGen.Markdown.Tables;

namespace SiteGen.Markdown.Paragraphs;

/// <summary>Reads paragraphs, and at their end the tables and the attributes of underlined headings in them.</summary>
internal sealed class ParagraphParser(bool readsTables, bool readsAttributes) : ParagraphBlockParser
{
    /// <summary>Markdig finds out only when all is read, which takes it minutes for lists within thousands of lists.</summary>
    private const int DeepestNesting = 128;

    private const int MostDefinitions = 20_000;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.Context is ParseNotes notes)
        {
            notes.Document = processor.Document;
        }

        var depth = 0;
        for (Block? block = processor.CurrentContainer; block is not null; block = block.Parent)
        {
            depth++;
        }

        return depth > DeepestNesting
            ? throw new NestingException(processor.LineIndex)
            : base.TryOpen(processor);
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.CurrentChar is not ('=' or '-'))
        {
            return base.TryContinue(processor, block);
        }

        // Left of its description it underlines nothing.
        if (block.Parent is DefinitionDescription { IsOpen: false })
        {
            return BlockState.Continue;
        }

        if (LastPlace.Leave(block) is not { } parent)
        {
            return base.TryContinue(processor, block);
        }

        var state = base.TryContinue(processor, block);
        LastPlace.Return(block, parent);
        return state;
    }

    public override bool Close(BlockProcessor processor, Block block)
    {
        var isKept = CloseParagraph(processor, block);
        if (!isKept)
        {
            LastPlace.LeaveForGood(block);
        }

        return isKept;
    }

    private bool CloseParagraph(BlockProcessor processor, Block block)
    {
        if (block is ParagraphBlock opened && !ResolveLabels(opened))
        {
            DocumentProblems.Add(
                processor.Document, MarkdownRules.Storm, block.Line, "too many link definitions stand in one block");
            return true;
        }

        var isKept = CloseWithDefinitions(processor, block);
        if (block is HeadingBlock heading)
        {
            TakeAttributes(heading);
        }
        else if (isKept && readsTables && block is ParagraphBlock paragraph)
        {
            return !TakeTable(paragraph) || paragraph.Lines.Count > 0;
        }

        return isKept;
    }

    private bool CloseWithDefinitions(BlockProcessor processor, Block block)
    {
        if (block is not ParagraphBlock { Parent: ListItemBlock item } paragraph)
        {
            return base.Close(processor, block);
        }

        var lines = paragraph.Lines.Count;
        var isKept = base.Close(processor, block);
        if (paragraph.Lines.Count < lines && processor.Context is ParseNotes notes)
        {
            LinkDefinitionsBlock.Leave(paragraph, LastPlace.Of(paragraph, item), notes.Source);
        }

        return isKept;
    }

    // False where there are so many definitions that Markdig, which moves all lines up for each, would take hours.
    private static bool ResolveLabels(ParagraphBlock paragraph)
    {
        var definitions = 0;
        for (var i = 0; i < paragraph.Lines.Count; i++)
        {
            ref var line = ref paragraph.Lines.Lines[i].Slice;
            definitions += line.CurrentChar == '[' ? 1 : 0;
            if (line.CurrentChar == '[' && EscapedLabel.Read(line.AsSpan(), out var length) is { } label
                && line.PeekChar(length) == ':' && !label.AsSpan().ContainsAny('[', ']', '\\'))
            {
                line = new StringSlice($"[{label}]{line.AsSpan()[length..]}", line.NewLine);
            }
        }

        return definitions <= MostDefinitions;
    }

    private static bool TakeTable(ParagraphBlock paragraph)
    {
        if (paragraph.Lines.Count < 2 || paragraph.Parent is not { } parent
            || TableReader.Take(paragraph) is not { } table)
        {
            return false;
        }

        table.TakeAttributesOf(paragraph);
        table.Column = paragraph.Column;
        parent.Insert(LastPlace.Of(paragraph, parent) + 1, table);
        return true;
    }

    private void TakeAttributes(HeadingBlock heading)
    {
        if (!readsAttributes || heading.Lines.Count == 0)
        {
            return;
        }

        ref var line = ref heading.Lines.Lines[heading.Lines.Count - 1].Slice;
        if (AttributeReader.ReadAtEnd(line.AsSpan(), out var start) is { } attributes)
        {
            heading.AddAttributes(attributes);
            line.End = line.Start + start - 1;
            line.TrimEnd();
        }
    }
}
