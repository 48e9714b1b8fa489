using System.Text;

namespace SiteGen.Content.Titles;

/// <summary>Orders titles as people do, since the program brings no culture data: letters first, then accents, then case.</summary>
/// <remarks>The order of the Unicode root collation for blanks, marks, digits and letters; other scripts follow by code point.</remarks>
internal static class Collation
{
    private const string Marks = "_-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$";

    private static readonly ImmutableArray<ushort> AsciiWeights = MakeAsciiWeights();

    public static int Compare(string left, string right)
    {
        if (ReferenceEquals(left, right))
        {
            return 0;
        }

        return Ascii.IsValid(left) && Ascii.IsValid(right)
            ? CompareAscii(left, right)
            : CompareAny(Decompose(left), Decompose(right));
    }

    private static int CompareAscii(string left, string right)
    {
        var length = Math.Min(left.Length, right.Length);
        var byCase = 0;
        for (var i = 0; i < length; i++)
        {
            var order = AsciiWeights[left[i]] - AsciiWeights[right[i]];
            if (order != 0)
            {
                return order;
            }

            byCase = byCase == 0 ? right[i] - left[i] : byCase;
        }

        return left.Length != right.Length ? left.Length - right.Length : byCase;
    }

    private static int CompareAny(string left, string right)
    {
        int i = 0, j = 0, byAccent = 0, byCase = 0;
        while (true)
        {
            var a = Next(left, ref i, out var leftAccents);
            var b = Next(right, ref j, out var rightAccents);
            var order = Weight(a) - Weight(b);
            if (order != 0)
            {
                return order;
            }

            byAccent = byAccent == 0 ? leftAccents - rightAccents : byAccent;
            byCase = byCase == 0 ? Upper(a) - Upper(b) : byCase;
            if (a == '\0')
            {
                return byAccent != 0 ? byAccent : byCase;
            }
        }
    }

    // The next character with its marks summed up; NUL at the end sorts before everything.
    private static char Next(string text, ref int at, out int accents)
    {
        accents = 0;
        while (at < text.Length && Decomposition.IsMark(text[at]))
        {
            at++;
        }

        if (at == text.Length)
        {
            return '\0';
        }

        var c = text[at++];
        while (at < text.Length && Decomposition.IsMark(text[at]))
        {
            accents = (accents * 31) + text[at++];
        }

        return c;
    }

    private static int Upper(char c) => char.IsUpper(c) ? 1 : 0;

    private static int Weight(char c)
    {
        if (c < 128)
        {
            return AsciiWeights[c];
        }

        var lower = char.ToLowerInvariant(c);
        return char.IsLetterOrDigit(c) ? lower + 256 : AfterMark(c);
    }

    // Typographic quotes and dashes stand by their plain brothers.
    private static int AfterMark(char c) => c switch
    {
        '\u00A0' => AsciiWeights[' '],
        >= '\u2010' and <= '\u2015' => AsciiWeights['-'] + 1,
        '\u2018' or '\u2019' => AsciiWeights['\''] + 1,
        '\u201C' or '\u201D' => AsciiWeights['"'] + 1,
        '\u2026' => AsciiWeights['.'] + 1,
        _ => AsciiWeights['$'] + 1,
    };

    private static string Decompose(string text)
    {
        var result = new StringBuilder(text.Length + 8);
        foreach (var c in Decomposition.Of(text))
        {
            result.Append(c switch
            {
                'ł' => "l\u0335",
                'Ł' => "L\u0335",
                'ø' => "o\u0338",
                'Ø' => "O\u0338",
                'đ' => "d\u0335",
                'Đ' => "D\u0335",
                'ß' => "ss",
                'æ' => "ae",
                'Æ' => "AE",
                'œ' => "oe",
                'Œ' => "OE",
                'ﬀ' => "ff",
                'ﬁ' => "fi",
                'ﬂ' => "fl",
                >= '\u2080' and <= '\u2089' => ((char)(c - '\u2080' + '0')).ToString(),
                >= '\uFF01' and <= '\uFF5E' => ((char)(c - '\uFF01' + '!')).ToString(),
                _ => c.ToString(),
            });
        }

        return result.ToString();
    }

    // Steps of two leave room for relatives between.
    private static ImmutableArray<ushort> MakeAsciiWeights()
    {
        var weights = new ushort[128];
        const string Blanks = "\t\n\v\f\r ";
        var order = Blanks + Marks + "0123456789abcdefghijklmnopqrstuvwxyz";
        for (var i = 0; i < order.Length; i++)
        {
            weights[order[i]] = (ushort)((i + 1) * 2);
            weights[char.ToUpperInvariant(order[i])] = (ushort)((i + 1) * 2);
        }

        return [.. weights];
    }
}
