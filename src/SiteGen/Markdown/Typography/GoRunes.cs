using System.Text;

namespace SiteGen.Markdown.Typography;

/// <summary>Classes of characters as Go's <c>unicode</c> package draws them: goldmark's rules are written in its terms.</summary>
internal static class GoRunes
{
    public static bool IsPunctuation(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.ConnectorPunctuation or UnicodeCategory.DashPunctuation or UnicodeCategory.OpenPunctuation
        or UnicodeCategory.ClosePunctuation or UnicodeCategory.InitialQuotePunctuation
        or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.OtherPunctuation;

    public static bool IsPunctuationOrSymbol(Rune rune) => IsPunctuation(rune) || Rune.IsSymbol(rune);

    public static bool IsSpace(Rune rune) => Rune.IsWhiteSpace(rune);

    public static bool IsLetter(Rune rune) => Rune.IsLetter(rune);

    /// <summary>Decimal digits only, as <c>unicode.IsDigit</c>.</summary>
    public static bool IsDigit(Rune rune) => Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber;

    public static bool IsAsciiPunctuation(byte value)
        => value < 0x80 && (char.IsPunctuation((char)value) || char.IsSymbol((char)value));

    public static bool IsAsciiSpace(byte value) => value is (byte)' ' or (>= 9 and <= 13);

    public static bool IsAsciiDigit(byte value) => value is >= (byte)'0' and <= (byte)'9';

    /// <summary>The character before a position; a line feed at the very beginning.</summary>
    public static Rune Before(string text, int index)
    {
        if (index <= 0)
        {
            return new Rune('\n');
        }

        Rune.DecodeLastFromUtf16(text.AsSpan(0, index), out var rune, out _);
        return rune;
    }

    public static Rune At(ReadOnlySpan<char> text, Rune otherwise)
    {
        if (text.IsEmpty)
        {
            return otherwise;
        }

        Rune.DecodeFromUtf16(text, out var rune, out _);
        return rune;
    }
}
