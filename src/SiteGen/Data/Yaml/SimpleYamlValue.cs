using System.Buffers;
using SiteGen.Diagnostics;

namespace SiteGen.Data.Yaml;

/// <summary>
/// A value on one line: a bare word, a quoted text without escapes, or a list of them in brackets; null for all else.
/// </summary>
internal static class SimpleYamlValue
{
    private const string Indicators = "-?:,[]{}#&*!|>'\"%@`";

    private static readonly SearchValues<char> NotFirst = SearchValues.Create(Indicators);
    private static readonly SearchValues<char> NotInList = SearchValues.Create("?:[]{}#&*!|>'\"%@`");

    /// <summary>
    /// Reads <paramref name="word"/>, which starts at <paramref name="at"/>, has no space around it, and is not empty.
    /// </summary>
    public static MetaValue? Read(ReadOnlySpan<char> word, SourceLocation at) => word[0] switch
    {
        '"' or '\'' => ReadQuoted(word, at, out var length) is { } text && IsEnd(word[length..]) ? text : null,
        '[' => ReadList(word, at),
        '-' when word.Length > 1 && char.IsAsciiDigit(word[1]) => ReadBare(word, at),
        var first when NotFirst.Contains(first) => null,
        _ => ReadBare(word, at),
    };

    private static MetaValue? ReadBare(ReadOnlySpan<char> word, SourceLocation at)
    {
        var comment = word.IndexOf(" #");
        var bare = comment < 0 ? word : word[..comment].TrimEnd(' ');
        return bare[^1] == ':' || bare.Contains(": ", StringComparison.Ordinal) ? null : YamlScalar.Resolve(bare, at);
    }

    private static MetaValue.Text? ReadQuoted(ReadOnlySpan<char> word, SourceLocation at, out int length)
    {
        var quote = word[0];
        var end = quote == '"' ? word[1..].IndexOfAny('"', '\\') : word[1..].IndexOf('\'');
        length = end + 2;
        var isSimple = end >= 0 && word[end + 1] == quote && (length == word.Length || word[length] != quote);
        return isSimple ? new(word[1..(end + 1)].ToString(), at) : null;
    }

    private static MetaValue.List? ReadList(ReadOnlySpan<char> word, SourceLocation at)
    {
        var items = ImmutableArray.CreateBuilder<MetaValue>(4);
        var position = 1 + Spaces(word[1..]);
        if (position < word.Length && word[position] == ']')
        {
            return IsEnd(word[(position + 1)..]) ? new([], at) : null;
        }

        while (position < word.Length)
        {
            if (ReadItem(word[position..], at with { Column = at.Column + position }, out var length) is not { } item)
            {
                return null;
            }

            items.Add(item);
            position += length + Spaces(word[(position + length)..]);
            if (position < word.Length && word[position] == ']')
            {
                return IsEnd(word[(position + 1)..]) ? new(items.DrainToImmutable(), at) : null;
            }

            if (position >= word.Length || word[position] != ',')
            {
                return null;
            }

            position += 1 + Spaces(word[(position + 1)..]);
        }

        return null;
    }

    private static MetaValue? ReadItem(ReadOnlySpan<char> rest, SourceLocation at, out int length)
    {
        length = 0;
        if (rest[0] is '"' or '\'')
        {
            return ReadQuoted(rest, at, out length);
        }

        var end = rest.IndexOfAny(',', ']');
        var bare = end < 0 ? [] : rest[..end].TrimEnd(' ');
        length = bare.Length;
        return bare.IsEmpty || NotFirst.Contains(bare[0]) || bare.ContainsAny(NotInList)
            ? null
            : YamlScalar.Resolve(bare, at);
    }

    private static int Spaces(ReadOnlySpan<char> text) => text.Length - text.TrimStart(' ').Length;

    private static bool IsEnd(ReadOnlySpan<char> rest)
        => rest is [] or [' ', '#', ..] || rest.TrimStart(' ') is ['#', ..] && rest[0] == ' ';
}
