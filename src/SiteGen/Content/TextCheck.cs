using System.Buffers;
using System.Text;
using System.Text.Unicode;
using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen.Content;

/// <summary>Is a file a text that people can read? Bytes that are not UTF-8 are an error, invisible control characters a warning.</summary>
internal static class TextCheck
{
    private static readonly SearchValues<byte> Controls = SearchValues.Create(
        [0, 1, 2, 3, 4, 5, 6, 7, 8, 11, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 127]);

    public static Diagnostic? FindBadUtf8(ReadOnlySpan<byte> bytes, SourceFile file)
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
        var what = $"byte 0x{bytes[at]:X2} at offset {at} is not UTF-8";
        return ContentRules.InvalidUtf8.At(Place(bytes, at, file), what, hint);
    }

    public static Diagnostic? FindControl(ReadOnlySpan<byte> bytes, SourceFile file)
    {
        var at = bytes.IndexOfAny(Controls);
        if (at < 0)
        {
            return null;
        }

        var count = 1;
        for (var next = at; bytes[(next + 1)..].IndexOfAny(Controls) is >= 0 and var more; count++)
        {
            next += more + 1;
        }

        var name = bytes[at] == 0 ? "a NUL character" : $"control character U+{bytes[at]:X4}";
        var others = count > 1 ? $" (and {count - 1} more)" : "";
        return ContentRules.ControlCharacter.At(Place(bytes, at, file), $"{name} in the text{others}");
    }

    /// <summary>1-based line of the byte at <paramref name="at"/>.</summary>
    public static int LineOf(ReadOnlySpan<byte> bytes, int at) => bytes[..at].Count((byte)'\n') + 1;

    private static SourceLocation Place(ReadOnlySpan<byte> bytes, int at, SourceFile file)
    {
        var lineStart = bytes[..at].LastIndexOf((byte)'\n') + 1;
        var column = Encoding.UTF8.GetCharCount(bytes[lineStart..at]) + 1;
        return new(file.Path.Value, LineOf(bytes, at), column);
    }
}
