using Markdig.Parsers;
using Markdig.Syntax;
using SiteGen.Markdown.DefinitionLists;
using SiteGen.Markdown.Tables;

namespace SiteGen.Markdown.Paragraphs;

/// <summary>
/// Looks at a line of hyphens or equals signs before any other parser does: what stands above may be no text at all
/// but a table or definitions of link targets, which nothing can underline.
/// </summary>
internal sealed class UnderlineParser : BlockParser
{
    private const int ShortestRule = 3;

    private readonly bool _readsTables;

    public UnderlineParser(bool readsTables)
    {
        _readsTables = readsTables;
        OpeningCharacters = ['=', '-'];
    }

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.CurrentBlock is not ParagraphBlock { Parent: { } parent } paragraph
            || processor.IsCodeIndent || !IsUnderline(processor))
        {
            return BlockState.None;
        }

        if (!parent.IsOpen)
        {
            LeaveDescription(processor, paragraph);
            return BlockState.None;
        }

        var hasTable = _readsTables && TableReader.IsTable(paragraph);
        if (!hasTable && !LinkDefinitionLines.AreAll(paragraph))
        {
            return BlockState.None;
        }

        processor.Close(paragraph);
        return hasTable && paragraph.Parent == parent ? Underline(processor, paragraph, parent) : BlockState.None;
    }

    // A line left of a description belongs to its paragraph, but a rule does not.
    private static void LeaveDescription(BlockProcessor processor, ParagraphBlock paragraph)
    {
        if (paragraph.Parent is DefinitionDescription && processor.CurrentChar == '-'
            && processor.Line.AsSpan().TrimEnd(" \t").Length >= ShortestRule)
        {
            processor.Close(paragraph);
        }
    }

    // The text above the table becomes the heading, and comes after it.
    private BlockState Underline(BlockProcessor processor, ParagraphBlock paragraph, ContainerBlock parent)
    {
        parent.RemoveAt(LastPlace.Of(paragraph, parent));
        parent.Add(new HeadingBlock(this)
        {
            Line = paragraph.Line,
            Column = paragraph.Column,
            Span = paragraph.Span,
            Level = processor.CurrentChar == '=' ? 1 : 2,
            IsSetext = true,
            Lines = paragraph.Lines,
        });
        return BlockState.BreakDiscard;
    }

    private static bool IsUnderline(BlockProcessor processor)
    {
        var mark = processor.CurrentChar;
        return !processor.Line.AsSpan().TrimEnd(" \t").ContainsAnyExcept(mark);
    }
}
