using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax.Inlines;

namespace SiteGen.Markdown.Emphasis;

/// <summary>Reads emphasis and, with one or two tildes but never more, struck text.</summary>
internal sealed class EmphasisParser : EmphasisInlineParser
{
    public EmphasisParser(bool readsStrikethrough)
    {
        if (readsStrikethrough)
        {
            EmphasisDescriptors.Add(new EmphasisDescriptor('~', 1, 2, enableWithinWord: true));
        }
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var mark = slice.CurrentChar;
        if (mark == '~' && slice.PeekChar() == '~' && slice.PeekChar(2) == '~')
        {
            return false;
        }

        var after = slice.Start + 1;
        while (after <= slice.End && slice.Text[after] == mark)
        {
            after++;
        }

        var isByReference = processor.Inline is HtmlEntityInline || (after <= slice.End && slice.Text[after] == '&');
        return isByReference ? MatchAsWritten(processor, ref slice, after) : base.Match(processor, ref slice);
    }

    // goldmark looks at the characters of a reference, where CommonMark looks at what they stand for.
    private bool MatchAsWritten(InlineProcessor processor, ref StringSlice slice, int after)
    {
        var before = processor.Inline;
        var end = slice.End;
        processor.Inline = before is HtmlEntityInline ? null : before;
        slice.End = Math.Min(after, end);
        var isMatch = base.Match(processor, ref slice);
        slice.End = end;
        processor.Inline = isMatch ? processor.Inline : before;
        return isMatch;
    }
}
