using Markdig.Parsers;
using Markdig.Syntax;

namespace SiteGen.Markdown.Footnotes;

/// <summary>Reads the definition of a note, in whatever list or quote it stands.</summary>
internal sealed class FootnoteParser : BlockParser
{
    public FootnoteParser() => OpeningCharacters = ['['];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line.AsSpan();
        if (processor.IsCodeIndent || FootnoteLabel.Read(line, out var length) is not { } label
            || length >= line.Length || line[length] != ':')
        {
            return BlockState.None;
        }

        var note = new FootnoteBlock(this, label)
        {
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
        };
        FootnoteList.OfOrNew(processor.Document).Remember(note);
        processor.GoToColumn(processor.Column + length + 1);
        processor.NewBlocks.Push(note);
        return BlockState.Continue;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsBlankLine)
        {
            return BlockState.Continue;
        }

        if (!processor.IsCodeIndent)
        {
            return BlockState.None;
        }

        processor.GoToCodeIndent();
        return BlockState.Continue;
    }
}
