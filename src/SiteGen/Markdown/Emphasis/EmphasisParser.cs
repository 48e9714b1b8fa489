using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax.Inlines;
using SiteGen.Configuration;

namespace SiteGen.Markdown.Emphasis;

/// <summary>Reads emphasis and, with one or two tildes but never more, struck text.</summary>
internal sealed class EmphasisParser : EmphasisInlineParser
{
    // How many characters before a mark Markdig looks at.
    private const int LookBehind = 2;

    public EmphasisParser(bool readsStrikethrough, ExtraMarks extras)
    {
        Add('~', readsStrikethrough || extras.HasFlag(ExtraMarks.Subscript), readsStrikethrough || extras.HasFlag(ExtraMarks.Delete));
        Add('+', false, extras.HasFlag(ExtraMarks.Insert));
        Add('=', false, extras.HasFlag(ExtraMarks.Mark));
        Add('^', extras.HasFlag(ExtraMarks.Superscript), extras.HasFlag(ExtraMarks.Superscript));
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var mark = slice.CurrentChar;
        if (mark is not ('*' or '_') && !IsExtra(slice))
        {
            return false;
        }

        var after = slice.Start + 1;
        while (after <= slice.End && slice.Text[after] == mark)
        {
            after++;
        }

        if (mark == '^' && after <= slice.End && slice.Text[after] is '+' or '-' or '\'')
        {
            return MatchBeforeSign(processor, ref slice, after);
        }

        var isByReference = processor.Inline is HtmlEntityInline || (after <= slice.End && slice.Text[after] == '&');
        return isByReference ? MatchAsWritten(processor, ref slice, after) : base.Match(processor, ref slice);
    }

    private void Add(char mark, bool readsOne, bool readsTwo)
    {
        if (readsOne || readsTwo)
        {
            EmphasisDescriptors.Add(new EmphasisDescriptor(mark, readsOne ? 1 : 2, readsTwo ? 2 : 1, enableWithinWord: true));
        }
    }

    // Marks that are not CommonMark's never stand in threes.
    private static bool IsExtra(StringSlice slice)
    {
        var mark = slice.CurrentChar;
        return slice.PeekChar() != mark || slice.PeekChar(2) != mark;
    }

    // A sign may begin what is raised, as in x^-1^, though it is punctuation.
    private bool MatchBeforeSign(InlineProcessor processor, ref StringSlice slice, int after)
    {
        var first = Math.Max(slice.Start - LookBehind, 0);
        var asLetter = new StringSlice($"{slice.Text.AsSpan(first, after - first)}z", slice.Start - first, after - first);
        if (!base.Match(processor, ref asLetter) || processor.Inline is not { } mark)
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        (mark.Span, mark.Line, mark.Column) = (new(start, start + after - slice.Start - 1), line, column);
        slice.Start = after;
        return true;
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
