using System.Buffers;
using System.Text;
using System.Text.Unicode;
using SiteGen.Diagnostics;

namespace SiteGen.Files;

/// <summary>Finds the first byte of a file that is not UTF-8, so that no letter is replaced in silence.</summary>
internal static class Utf8Text
{
    /// <summary>Where it is, in words for a message, and what to do if the kind of file tells; null when all is well.</summary>
    public static (SourceLocation Place, string What, string? Hint)? Fault(ReadOnlySpan<byte> bytes, string file)
    {
        if (Utf8.IsValid(bytes))
        {
            return null;
        }

        var at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out var used) == OperationStatus.Done)
        {
            at += used;
        }

        var hint = bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] ? "the file is UTF-16; save it as UTF-8" : null;
        return (PlaceOf(bytes, at, file), $"byte 0x{bytes[at]:X2} at offset {at} is not UTF-8", hint);
    }

    public static SourceLocation PlaceOf(ReadOnlySpan<byte> bytes, int at, string file)
    {
        var lineStart = bytes[..at].LastIndexOf((byte)'\n') + 1;
        var column = Encoding.UTF8.GetCharCount(bytes[lineStart..at]) + 1;
        return new(file, LineOf(bytes, at), column);
    }

    /// <summary>1-based line of the byte at <paramref name="at"/>.</summary>
    public static int LineOf(ReadOnlySpan<byte> bytes, int at) => bytes[..at].Count((byte)'\n') + 1;
}
