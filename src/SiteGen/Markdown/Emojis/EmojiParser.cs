using System.Buffers;
using System.Collections.Frozen;
using Markdig.Helpers;
using Markdig.Parsers;

namespace SiteGen.Markdown.Emojis;

/// <summary>Reads <c>:smile:</c> by GitHub's names.</summary>
internal sealed class EmojiParser : InlineParser
{
    private const int LongestName = 64;

    private static readonly SearchValues<char> NameMarks
        = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_+-");

    private static readonly FrozenDictionary<string, string> Names = EmojiNames.Read();

    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _names
        = Names.GetAlternateLookup<ReadOnlySpan<char>>();

    public EmojiParser() => OpeningCharacters = [':'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.AsSpan()[1..];
        text = text[..Math.Min(text.Length, LongestName)];
        var length = text.IndexOfAnyExcept(NameMarks);
        if (length < 1 || text[length] != ':' || !_names.TryGetValue(text[..length], out var emoji))
        {
            return false;
        }

        processor.Inline = new EmojiMark(text[..length].ToString(), emoji);
        slice.Start += length + 2;
        return true;
    }
}
