using System.Buffers;
using System.Collections.Frozen;

namespace SiteGen.Markdown.Contents;

/// <summary>A set of names that can be asked with a span, in any case.</summary>
internal sealed class FrozenWords(params string[] words)
{
    public static readonly SearchValues<char> Letters
        = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words
        = words.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public bool Contains(ReadOnlySpan<char> word) => _words.Contains(word);
}
