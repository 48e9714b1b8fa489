using SiteGen.Data;

namespace SiteGen.Content.FrontMatters;

/// <summary>Values of another type than wanted, as leniently as Hugo takes them; null where it would not.</summary>
internal static class Cast
{
    public static bool? Flag(MetaValue value) => value switch
    {
        MetaValue.Flag flag => flag.Value,
        MetaValue.Integer number => number.Value != 0,
        MetaValue.Real number => number.Value != 0,
        MetaValue.Text { Value: "true" or "True" or "TRUE" or "t" or "T" or "1" } => true,
        MetaValue.Text { Value: "false" or "False" or "FALSE" or "f" or "F" or "0" or "" } => false,
        _ => null,
    };

    public static long? Number(MetaValue value) => value switch
    {
        MetaValue.Integer number => number.Value,
        MetaValue.Real { Value: > long.MinValue and < long.MaxValue } number => (long)number.Value,
        MetaValue.Flag flag => flag.Value ? 1 : 0,
        MetaValue.Text text => Number(text.Value),
        _ => null,
    };

    // A text is read like a number in a Go program: a leading zero makes it octal, and what follows a dot is cut off.
    private static long? Number(string text)
    {
        var dot = text.IndexOf('.');
        var digits = dot < 0 ? text.AsSpan() : text.AsSpan(0, dot);
        var isNegative = digits.StartsWith('-');
        digits = isNegative || digits.StartsWith('+') ? digits[1..] : digits;
        var (radix, prefix) = RadixOf(digits);
        return Digits(digits[prefix..], radix) is { } number ? (isNegative ? -number : number) : null;
    }

    private static (int Radix, int Prefix) RadixOf(ReadOnlySpan<char> digits)
        => digits.Length < 2 || digits[0] != '0' ? (10, 0) : char.ToLowerInvariant(digits[1]) switch
        {
            'x' => (16, 2),
            'o' => (8, 2),
            'b' => (2, 2),
            _ => (8, 1),
        };

    private static long? Digits(ReadOnlySpan<char> digits, int radix)
    {
        long number = 0;
        foreach (var letter in digits)
        {
            if (letter == '_')
            {
                continue;
            }

            var digit = char.IsAsciiHexDigit(letter) ? Convert.ToInt32(letter.ToString(), 16) : radix;
            if (digit >= radix || number > (long.MaxValue - digit) / radix)
            {
                return null;
            }

            number = (number * radix) + digit;
        }

        return digits.IsEmpty ? null : number;
    }
}
