using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;
using SiteGen.Configuration;
using SiteGen.Markdown.Problems;

namespace SiteGen.Markdown.Passthrough;

/// <summary>Reads text between marks like <c>$$</c> before anything else in it is read as Markdown.</summary>
internal sealed class PassthroughParser : InlineParser
{
    private readonly ImmutableArray<PassthroughMarks> _marks;
    private readonly bool _allowsRawHtml;

    /// <param name="marks">Blocks before inlines: <c>$$</c> must not be read as two <c>$</c>.</param>
    /// <param name="allowsRawHtml">Otherwise tags among the text, which Hugo publishes all the same, deserve a warning.</param>
    public PassthroughParser(ImmutableArray<PassthroughMarks> marks, bool allowsRawHtml)
    {
        _marks = marks;
        _allowsRawHtml = allowsRawHtml;
        OpeningCharacters = [.. marks.Select(static mark => mark.Open[0]).Append('\\').Distinct()];
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var index = IndexOfOpening(slice.AsSpan());
        if (index < 0)
        {
            return MatchEscaped(processor, ref slice);
        }

        var (open, close, isBlock) = _marks[index];
        var length = LengthInside(processor, slice, index, open.Length);
        if (length == 0)
        {
            return false;
        }

        var end = slice.Start + open.Length + (length < 0 ? 0 : length + close.Length);
        processor.Inline = length < 0
            ? new LiteralInline(Unescaped(open))
            : Passed(processor, Source(processor, slice, end - 1), isBlock);
        slice.Start = end;
        return true;
    }

    private PassthroughInline Passed(InlineProcessor processor, string text, bool isBlock)
    {
        if (!_allowsRawHtml && HasTag(text))
        {
            var message = "HTML between the marks of a formula is published as written, though raw HTML is off";
            DocumentProblems.Add(processor.Document, MarkdownRules.HtmlInFormula, processor.LineIndex, message);
        }

        return new(text, isBlock);
    }

    // A bare "less than" is no tag.
    private static bool HasTag(string text)
    {
        for (var at = text.IndexOf('<'); at >= 0; at = text.IndexOf('<', at + 1))
        {
            var rest = new StringSlice(text, at, text.Length - 1);
            if ((char.IsAsciiLetter(rest.PeekChar()) || rest.PeekChar() == '/') && HtmlHelper.TryParseHtmlTag(ref rest, out _))
            {
                return true;
            }
        }

        return false;
    }

    // Two backslashes before a mark make it text.
    private bool MatchEscaped(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.AsSpan();
        var index = text.StartsWith(@"\\") ? IndexOfOpening(text[2..]) : -1;
        if (index < 0)
        {
            return false;
        }

        var mark = _marks[index].Open;
        processor.Inline = new LiteralInline($@"\{Unescaped(mark)}");
        slice.Start += 2 + mark.Length;
        return true;
    }

    private static string Unescaped(string mark)
        => mark.Length > 1 && mark[0] == '\\' && char.IsAscii(mark[1]) && !char.IsLetterOrDigit(mark[1]) ? mark[1..] : mark;

    private int IndexOfOpening(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < _marks.Length; i++)
        {
            if (text.StartsWith(_marks[i].Open))
            {
                return i;
            }
        }

        return -1;
    }

    // -1 where nothing closes. What is not found once is not looked for again in the same block.
    private int LengthInside(InlineProcessor processor, StringSlice slice, int index, int opening)
    {
        var unclosed = processor.GetParserState<Unclosed>(this);
        if (unclosed.Has(slice.Text, index))
        {
            return -1;
        }

        var length = slice.AsSpan()[opening..].IndexOf(_marks[index].Close);
        if (length < 0)
        {
            unclosed.Add(slice.Text, index);
        }

        return length;
    }

    // With the marks of quotes and the indents of lists that stand between its lines.
    private static string Source(InlineProcessor processor, StringSlice slice, int last)
    {
        var first = processor.GetSourcePosition(slice.Start, out _, out _);
        var end = processor.GetSourcePosition(last, out _, out _) + 1;
        return processor.Context is ParseNotes { Source: var source } && first >= 0 && end <= source.Length && first < end
            ? source[first..end]
            : slice.Text[slice.Start..(last + 1)];
    }

    private sealed class Unclosed
    {
        private readonly HashSet<int> _marks = [];
        private string _text = "";

        public bool Has(string text, int mark) => ReferenceEquals(text, _text) && _marks.Contains(mark);

        public void Add(string text, int mark)
        {
            if (!ReferenceEquals(text, _text))
            {
                _marks.Clear();
                _text = text;
            }

            _marks.Add(mark);
        }
    }
}
