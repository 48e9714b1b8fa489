using System.Text;
using Markdig.Helpers;
using Markdig.Syntax.Inlines;
using SiteGen.Configuration;

namespace SiteGen.Markdown.EastAsian;

/// <summary>Decides, where a site asked for it, which line ends vanish because no space stands between such letters.</summary>
internal static class LineEnds
{
    public static bool IsWritten(LineBreakInline node, EastAsianLineBreaks style)
    {
        // goldmark looks only where text stands before the line's end; what comes after must then be text as well.
        if (Last(node.PreviousSibling) is not { } before)
        {
            return true;
        }

        return First(node.NextSibling) is { } after
            && (style == EastAsianLineBreaks.Simple
                ? !(WideRunes.IsWide(before) && WideRunes.IsWide(after))
                : IsKeptByDraft(before, after));
    }

    private static bool IsKeptByDraft(Rune before, Rune after)
    {
        const int ZeroWidthSpace = 0x200B;
        if (before.Value == ZeroWidthSpace || after.Value == ZeroWidthSpace)
        {
            return false;
        }

        if (WideRunes.HasWidth(before) && WideRunes.HasWidth(after))
        {
            return WideRunes.IsHangul(before) || WideRunes.IsHangul(after);
        }

        return !Discards(before) && !Discards(after);
    }

    private static bool Discards(Rune rune) => WideRunes.DiscardsSpace(rune) || Typography.GoRunes.IsPunctuation(rune);

    private static Rune? Last(Inline? inline)
    {
        ReadOnlySpan<char> text = inline switch
        {
            LiteralInline literal when !HasBlankAfter(literal.Content) => literal.Content.AsSpan(),
            HtmlEntityInline reference => reference.Original.AsSpan(),
            _ => [],
        };
        return !text.IsEmpty && Rune.DecodeLastFromUtf16(text, out var rune, out _) == 0 ? rune : null;
    }

    // The blank at the end of a line is not part of the text, but it keeps the line's end.
    private static bool HasBlankAfter(StringSlice text)
        => text.End + 1 < text.Text.Length && text.Text[text.End + 1] is ' ' or '\t';

    private static Rune? First(Inline? inline)
    {
        ReadOnlySpan<char> text = inline switch
        {
            LiteralInline { IsFirstCharacterEscaped: true } => @"\",
            LiteralInline literal => literal.Content.AsSpan(),
            HtmlEntityInline reference => reference.Original.AsSpan(),
            DelimiterInline delimiter => delimiter.ToLiteral(),
            _ => [],
        };
        return !text.IsEmpty && Rune.DecodeFromUtf16(text, out var rune, out _) == 0 ? rune : null;
    }
}
