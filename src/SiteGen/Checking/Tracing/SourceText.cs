using System.Text;
using SiteGen.Diagnostics;

namespace SiteGen.Checking.Tracing;

/// <summary>A file of the site's authors in which words are looked for.</summary>
/// <param name="File">As messages name it.</param>
internal sealed record SourceText(string File, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The first place where the words stand by themselves; null when they do not.</summary>
    public SourceLocation? Find(string words)
    {
        if (words.Length == 0)
        {
            return null;
        }

        var text = Bytes.Span;
        var wanted = Encoding.UTF8.GetBytes(words);
        for (var at = 0; text[at..].IndexOf(wanted) is >= 0 and var next; at++)
        {
            at += next;
            if (StandsAlone(text, at, wanted))
            {
                return PlaceOf(text, at);
            }
        }

        return null;
    }

    // "/a" is not in "/about/": a sign that could go on with the name tells that another is meant.
    private static bool StandsAlone(ReadOnlySpan<byte> text, int at, ReadOnlySpan<byte> words)
    {
        var end = at + words.Length;
        return (at == 0 || !IsName(words[0]) || !IsName(text[at - 1]))
            && (end == text.Length || !(IsName(words[^1]) || words[^1] == '/') || !(IsName(text[end]) || text[end] == '/'));
    }

    private static bool IsName(byte sign) => char.IsAsciiLetterOrDigit((char)sign) || sign is (byte)'-' or (byte)'_' or (byte)'%' or >= 0x80;

    private SourceLocation PlaceOf(ReadOnlySpan<byte> text, int at)
    {
        var before = text[..at];
        var start = before.LastIndexOf((byte)'\n') + 1;
        var column = Encoding.UTF8.GetCharCount(before[start..]) + 1;
        return new(File, before.Count((byte)'\n') + 1, start == 0 && text.StartsWith("\uFEFF"u8) ? column - 1 : column);
    }
}
