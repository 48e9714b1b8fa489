using System.Buffers;

namespace SiteGen.References;

/// <summary>Numbers and hashes that addresses hold.</summary>
internal static class Numbers
{
    private const int LongestNumber = 12;

    private static readonly SearchValues<char> Hex = SearchValues.Create("0123456789abcdefABCDEF");

    /// <summary>Only digits, as many as a number of a change or a bug can have.</summary>
    public static bool Is(ReadOnlySpan<char> text) => text.Length is > 0 and <= LongestNumber && !text.ContainsAnyExceptInRange('0', '9');

    public static bool IsHex(ReadOnlySpan<char> text, int shortest, int longest)
        => text.Length >= shortest && text.Length <= longest && !text.ContainsAnyExcept(Hex);

    /// <summary>The digits that a text begins with, if there are some and no letter follows.</summary>
    public static ReadOnlySpan<char> At(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExceptInRange('0', '9');
        var digits = end < 0 ? text : text[..end];
        return Is(digits) && (end < 0 || !char.IsAsciiLetter(text[end])) ? digits : [];
    }

    /// <summary>The first eight letters of a hash, by which people know it.</summary>
    public static ReadOnlySpan<char> Short(ReadOnlySpan<char> hash) => hash.Length > 8 ? hash[..8] : hash;
}
