using System.Buffers;
using SiteGen.Diagnostics;

namespace SiteGen.Data.Yaml;

/// <summary>
/// The type of a bare YAML word, as Hugo guesses it since 0.152: yes, no, on and off are texts, so are dates and
/// <c>1e3</c>; <c>010</c> is octal and <c>1_000</c> a number.
/// </summary>
internal static class YamlScalar
{
    private const int MaxDigits = 64;

    private static readonly SearchValues<char> FloatCharacters = SearchValues.Create("0123456789.eE+-");

    public static MetaValue Resolve(ReadOnlySpan<char> word, SourceLocation at) => word switch
    {
        "" or "~" or "null" or "Null" or "NULL" => new MetaValue.Empty(at),
        "true" or "True" or "TRUE" => new MetaValue.Flag(true, at),
        "false" or "False" or "FALSE" => new MetaValue.Flag(false, at),
        ".inf" or ".Inf" or ".INF" => new MetaValue.Real(double.PositiveInfinity, at),
        "-.inf" or "-.Inf" or "-.INF" => new MetaValue.Real(double.NegativeInfinity, at),
        ".nan" or ".NaN" or ".NAN" => new MetaValue.Real(double.NaN, at),
        _ => (CanBeNumber(word) ? Kept(Number(word, at), word) : null) ?? new MetaValue.Text(word.ToString(), at, IsPlain: true),
    };

    public static MetaValue? Number(ReadOnlySpan<char> word, SourceLocation at)
    {
        var dots = word.Count('.');
        if (word.IsEmpty || word[0] == '_' || dots > 1)
        {
            return null;
        }

        var isNegative = word[0] == '-';
        var unsigned = word[0] == '+' ? word[1..] : word;
        unsigned = unsigned.StartsWith('-') ? unsigned[1..] : unsigned;
        Span<char> buffer = stackalloc char[MaxDigits];
        var length = CopyDigits(unsigned, buffer);
        return length switch
        {
            <= 0 => null,
            _ when IsWhole(buffer[..length], dots) => Whole(buffer[..length], isNegative, at),
            _ => Fraction(buffer[..length], isNegative, at),
        };
    }

    // A number says what its author wrote, unless zeros or another radix are lost on it.
    private static MetaValue? Kept(MetaValue? number, ReadOnlySpan<char> word) => number switch
    {
        MetaValue.Real real when !word.Equals(real.AsText, StringComparison.Ordinal) => real with { Written = word.ToString() },
        MetaValue.Integer whole when word[0] is < '1' or > '9' || word.Contains('_') => whole with { Written = word.ToString() },
        var other => other,
    };

    private static bool CanBeNumber(ReadOnlySpan<char> word)
        => word.Length <= MaxDigits && (char.IsAsciiHexDigit(word[^1]) || word[^1] is '.' or '_')
            && (char.IsAsciiDigit(word[0]) || word[0] is '.' or '+' or '-');

    private static int CopyDigits(ReadOnlySpan<char> word, Span<char> buffer)
    {
        if (word.Length > buffer.Length)
        {
            return -1;
        }

        var length = 0;
        foreach (var letter in word)
        {
            if (letter != '_')
            {
                buffer[length++] = letter;
            }
        }

        return length;
    }

    private static bool IsWhole(ReadOnlySpan<char> digits, int dots)
        => dots == 0 || digits.StartsWith("0x") || digits.StartsWith("0o") || digits.StartsWith("0b");

    private static MetaValue? Whole(ReadOnlySpan<char> digits, bool isNegative, SourceLocation at)
    {
        var (radix, start) = digits switch
        {
            ['0', 'x', ..] => (16u, 2),
            ['0', 'o', ..] => (8u, 2),
            ['0', 'b', ..] => (2u, 2),
            ['0', _, ..] => (8u, 1),
            _ => (10u, 0),
        };
        if (Magnitude(digits[start..], radix) is not { } magnitude)
        {
            return null;
        }

        const ulong LowestNegative = 1UL << 63;
        return (isNegative, magnitude) switch
        {
            (true, > LowestNegative) => null,
            (true, _) => new MetaValue.Integer(unchecked(-(long)magnitude), at),
            (false, > long.MaxValue) => new MetaValue.Real(magnitude, at),
            _ => new MetaValue.Integer((long)magnitude, at),
        };
    }

    private static ulong? Magnitude(ReadOnlySpan<char> digits, uint radix)
    {
        UInt128 value = 0;
        foreach (var letter in digits)
        {
            var digit = letter switch
            {
                >= '0' and <= '9' => (uint)(letter - '0'),
                >= 'a' and <= 'f' => (uint)(letter - 'a' + 10),
                >= 'A' and <= 'F' => (uint)(letter - 'A' + 10),
                _ => uint.MaxValue,
            };
            if (digit >= radix)
            {
                return null;
            }

            value = (value * radix) + digit;
            if (value > ulong.MaxValue)
            {
                return null;
            }
        }

        return digits.IsEmpty ? null : (ulong)value;
    }

    private static MetaValue.Real? Fraction(ReadOnlySpan<char> digits, bool isNegative, SourceLocation at)
    {
        const NumberStyles Styles = NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        if (digits.ContainsAnyExcept(FloatCharacters)
            || !double.TryParse(digits, Styles, CultureInfo.InvariantCulture, out var value)
            || !double.IsFinite(value))
        {
            return null;
        }

        return new(isNegative ? -value : value, at);
    }
}
