using Markdig.Helpers;
using Markdig.Parsers;

namespace SiteGen.Markdown.Typography;

/// <summary>Turns typewriter marks into printed ones: quotes, dashes, ellipses, guillemets.</summary>
internal sealed class TypographyParser : InlineParser
{
    private readonly TypographicMarks _marks;

    public TypographyParser(TypographicMarks marks)
    {
        _marks = marks;
        OpeningCharacters = ['\'', '"', '-', '.', '<', '>'];
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var (mark, length) = slice.CurrentChar switch
        {
            '\'' or '"' => (Quote(processor, slice), 1),
            '-' => Dash(slice),
            '.' => (slice.PeekChar() == '.' && slice.PeekChar(2) == '.' ? _marks.Ellipsis : null, 3),
            '<' => (slice.PeekChar() == '<' ? _marks.LeftAngle : null, 2),
            _ => (slice.PeekChar() == '>' ? _marks.RightAngle : null, 2),
        };
        if (mark is null)
        {
            return false;
        }

        processor.Inline = new TypographicMarkInline(mark);
        slice.Start += length;
        return true;
    }

    private (TypographicMark? Mark, int Length) Dash(StringSlice slice)
    {
        if (slice.PeekChar() != '-')
        {
            return (null, 1);
        }

        return slice.PeekChar(2) == '-' ? (_marks.EmDash, 3) : (_marks.EnDash, 2);
    }

    private TypographicMark? Quote(InlineProcessor processor, StringSlice slice)
    {
        var around = QuoteSurroundings.At(slice, processor.Root?.FirstChild is null, stackalloc byte[16]);
        var open = OpenQuotes.Of(processor.Document);
        return slice.CurrentChar == '"'
            ? QuoteRules.Double(_marks, around, open)
            : QuoteRules.Single(_marks, around, open);
    }
}
