using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SiteGen.Markdown.Linkify;

/// <summary>
/// Makes addresses in plain text links. It wakes at ':', '.' and '@' and takes what was read before back,
/// because waking at every letter would cost more than all the rest of parsing.
/// </summary>
internal sealed class LinkifyParser : InlineParser
{
    private readonly string _wwwScheme;

    public LinkifyParser(string wwwScheme)
    {
        _wwwScheme = wwwScheme;
        OpeningCharacters = [':', '.', '@'];
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (processor.Inline is not LiteralInline before || !ReferenceEquals(before.Content.Text, slice.Text)
            || before.Content.End != slice.Start - 1 || before.Content.IsEmpty)
        {
            return false;
        }

        var start = slice.CurrentChar switch
        {
            ':' => UrlStart(slice, before),
            '.' => StartOf(slice, before, "www"),
            _ => EmailStart(slice, before),
        };
        return start >= 0 && TryLink(processor, ref slice, before, start);
    }

    private bool TryLink(InlineProcessor processor, ref StringSlice slice, LiteralInline before, int start)
    {
        if (!CanStartAt(before, start))
        {
            return false;
        }

        var text = slice.Text.AsSpan(start, slice.End - start + 1);
        var length = slice.CurrentChar switch
        {
            ':' => BareAddress.OfUrl(text, slice.Start - start + "://".Length),
            '.' => BareAddress.OfWww(text),
            _ => BareAddress.OfEmail(text, slice.Start - start),
        };
        if (length == 0 || start + length <= slice.Start || IsInsideLinkText(processor.Inline))
        {
            return false;
        }

        var label = text[..length].ToString();
        Emit(processor, slice, before, start, new BareLink(label, Url(slice.CurrentChar, label)));
        slice.Start = start + length;
        return true;
    }

    private string Url(char trigger, string label) => trigger switch
    {
        ':' => label,
        '.' => $"{_wwwScheme}://{label}",
        _ => $"mailto:{label}",
    };

    private static void Emit(
        InlineProcessor processor, StringSlice slice, LiteralInline before, int start, BareLink link)
    {
        var position = processor.GetSourcePosition(start, out var line, out var column);
        link.Line = line;
        link.Column = column;
        link.Span = new SourceSpan(position, position + link.Label.Length - 1);
        before.Content.End = start - 1;
        if (before.Content.IsEmpty)
        {
            before.Remove();
        }

        processor.Inline = link;
    }

    private static int UrlStart(StringSlice slice, LiteralInline before)
    {
        if (slice.PeekChar() != '/' || slice.PeekChar(2) != '/')
        {
            return -1;
        }

        var https = StartOf(slice, before, "https");
        var http = https >= 0 ? https : StartOf(slice, before, "http");
        return http >= 0 ? http : StartOf(slice, before, "ftp");
    }

    private static int StartOf(StringSlice slice, LiteralInline before, string word)
    {
        var start = slice.Start - word.Length;
        return start >= before.Content.Start && string.CompareOrdinal(slice.Text, start, word, 0, word.Length) == 0
            ? start
            : -1;
    }

    private static int EmailStart(StringSlice slice, LiteralInline before)
    {
        var start = slice.Start;
        while (start > before.Content.Start && BareAddress.IsEmailNameMark(slice.Text[start - 1]))
        {
            start--;
        }

        // A mark can't begin an address, but what follows one of the marks that wake goldmark can.
        for (; start < slice.Start; start++)
        {
            if (char.IsAsciiLetterOrDigit(slice.Text[start]) && CanStartAt(before, start))
            {
                return start;
            }
        }

        return -1;
    }

    private static bool CanStartAt(LiteralInline literal, int start)
    {
        if (start > literal.Content.Start)
        {
            var isAfterEscape = literal.IsFirstCharacterEscaped && start == literal.Content.Start + 1;
            return !isAfterEscape && IsOpening(literal.Content.Text[start - 1]);
        }

        return literal.PreviousSibling switch
        {
            HtmlEntityInline => false,
            LiteralInline { IsFirstCharacterEscaped: true } => false,
            LiteralInline => start == 0 || IsOpening(literal.Content.Text[start - 1]),
            _ => true,
        };
    }

    private static bool IsOpening(char mark) => char.IsWhiteSpace(mark) || mark is '(' or '*' or '_' or '~';

    private static bool IsInsideLinkText(Inline? inline)
    {
        for (var parent = inline?.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is LinkDelimiterInline)
            {
                return true;
            }
        }

        return false;
    }
}
