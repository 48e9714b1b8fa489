using SiteGen.Content.Titles;

namespace SiteGen.Search;

/// <summary>
/// Letters as search sees them: lower case, without marks. <c>search.js</c> in the theme does exactly the same to what readers type, or they
/// would not find it; a browser test compares the two for all characters.
/// </summary>
internal static class Folding
{
    /// <summary>Parts words.</summary>
    public const char Gap = '\0';

    /// <summary>Neither a letter nor an end of a word: marks above letters, soft hyphens.</summary>
    public const char Ignored = '\uFFFF';

    /// <summary>Letters that become two: the first comes from <see cref="Of"/>.</summary>
    private const string Doubled = "æaeœoeĳijßssþth";

    // Letters that Unicode has twice, which the table of marks does not know; each before the letter without marks.
    private const string Twins = "\u0374\u02B9\u1F71α\u1F73ε\u1F75η\u1F77ι\u1F79ο\u1F7Bυ\u1F7Dω\u1FBBα\u1FBEι\u1FC9ε\u1FCBη\u1FD3ι\u1FDBι\u1FE3υ\u1FEBυ\u1FF9ο\u1FFBω";

    private const string Single = "łlđdøoħhıiŧtŋnðdςσ";

    /// <summary>The letter or digit without case and marks, or <see cref="Gap"/> or <see cref="Ignored"/>.</summary>
    public static char Of(char c)
    {
        if (c < 0x80)
        {
            return char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : char.IsAsciiLetterOrDigit(c) ? c : Gap;
        }

        if (c is '\u00AD' or '\u200C' or '\u200D')
        {
            return Ignored;
        }

        // Letters of the width of Chinese ones.
        if (c is >= '\uFF01' and <= '\uFF5E')
        {
            return Of((char)(c - 0xFEE0));
        }

        return OfCategory(c) switch
        {
            Kind.Mark => Ignored,
            Kind.Gap => Gap,
            _ => Plain(char.ToLowerInvariant(Decomposition.LetterOf(c))),
        };
    }

    /// <summary>The second letter of those that become two; else <see cref="Gap"/>.</summary>
    public static char SecondOf(char c)
    {
        if (c < 0xC6)
        {
            return Gap;
        }

        var at = Doubled.IndexOf(char.ToLowerInvariant(Decomposition.LetterOf(c)), StringComparison.Ordinal);
        return at >= 0 && at % 3 == 0 ? Doubled[at + 2] : Gap;
    }

    /// <summary>Scripts that put no space between words: they are found by pairs of letters.</summary>
    public static bool IsUnspaced(char c) => c >= 0x0E00 && c is <= '\u0EFF' or (>= '\u1000' and <= '\u109F') or (>= '\u1100' and <= '\u11FF')
        or (>= '\u1780' and <= '\u17FF') or (>= '\u2E80' and <= '\u2FDF') or (>= '\u3005' and <= '\u3007') or (>= '\u3021' and <= '\u318F')
        or (>= '\u31F0' and <= '\u31FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uA960' and <= '\uA97F') or (>= '\uAC00' and <= '\uD7FF')
        or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF66' and <= '\uFFDC');

    private enum Kind
    {
        Letter,
        Mark,
        Gap,
    }

    private static Kind OfCategory(char c) => char.GetUnicodeCategory(c) switch
    {
        UnicodeCategory.NonSpacingMark => Kind.Mark,
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
            or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.SpacingCombiningMark => Kind.Letter,
        _ => Kind.Gap,
    };

    private static char Plain(char lower)
    {
        var at = Twins.IndexOf(lower, StringComparison.Ordinal);
        if (at >= 0 && at % 2 == 0)
        {
            return Twins[at + 1];
        }

        at = Single.IndexOf(lower, StringComparison.Ordinal);
        if (at >= 0 && at % 2 == 0)
        {
            return Single[at + 1];
        }

        at = Doubled.IndexOf(lower, StringComparison.Ordinal);
        return at >= 0 && at % 3 == 0 ? Doubled[at + 1] : lower;
    }
}
