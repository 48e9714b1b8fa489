using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace SiteGen.Markdown.Footnotes;

/// <summary>Reads <c>[^label]</c> in text; a "!" before it is text, never an image.</summary>
internal sealed class FootnoteReferenceParser : InlineParser
{
    public FootnoteReferenceParser() => OpeningCharacters = ['[', '!'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var start = slice.CurrentChar == '!' ? 1 : 0;
        if (slice.PeekChar(start + 1) != '^' || FootnoteList.Of(processor.Document) is not { } list
            || FootnoteLabel.Read(slice.AsSpan()[start..], out var length) is not { } label
            || list.Refer(label) is not { } note)
        {
            return false;
        }

        if (start == 1)
        {
            processor.Emit(new LiteralInline(new StringSlice(slice.Text, slice.Start, slice.Start)));
        }

        processor.Inline = new FootnoteReference(note, note.References - 1);
        slice.Start += start + length;
        return true;
    }
}
