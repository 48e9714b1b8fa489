using System.Text;

namespace SiteGen.Images.Cards;

/// <summary>
/// Decides what of a text the fonts of a card can draw. Letters of the machine's own fonts would make the same site look different on each
/// machine, and boxes instead of letters would look like a mistake.
/// </summary>
internal static class CardLetters
{
    /// <summary>The text in one line, without emoji and signs that no font has; null when letters are missing.</summary>
    public static string? Fit(string text, ImmutableArray<CardFont> fonts)
    {
        var fitting = new StringBuilder(text.Length);
        foreach (var letter in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(letter) || Rune.IsControl(letter))
            {
                fitting.Append(' ');
            }
            else if (HasOne(fonts, letter))
            {
                fitting.Append(letter.ToString());
            }
            else if (IsNeeded(letter))
            {
                return null;
            }
        }

        return string.Join(' ', fitting.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static bool HasOne(ImmutableArray<CardFont> fonts, Rune letter)
    {
        foreach (var font in fonts)
        {
            if (font.Has(letter))
            {
                return true;
            }
        }

        return false;
    }

    // Variation selectors are marks too, and only choose between forms of what stands before them.
    private static bool IsNeeded(Rune letter)
        => letter.Value is not (>= 0xFE00 and <= 0xFE0F or >= 0xE0100 and <= 0xE01EF)
            && Rune.GetUnicodeCategory(letter) is UnicodeCategory.LowercaseLetter or UnicodeCategory.UppercaseLetter
                or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
                or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber;
}
