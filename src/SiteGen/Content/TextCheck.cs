using System.Buffers;
using SiteGen.Data;
using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen.Content;

/// <summary>Is a file a text that people can read? Bytes that are not UTF-8 are an error, invisible control characters a warning.</summary>
internal static class TextCheck
{
    private static readonly SearchValues<byte> Controls = SearchValues.Create(
        [0, 1, 2, 3, 4, 5, 6, 7, 8, 11, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 127]);

    public static Diagnostic? FindBadUtf8(ReadOnlySpan<byte> bytes, SourceFile file)
        => Utf8Text.Fault(bytes, file.Path.Value) is var (place, what, hint) ? ContentRules.InvalidUtf8.At(place, what, hint) : null;

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

        var name = ControlCharacter.NameOf((char)bytes[at]);
        var others = count > 1 ? $" (and {count - 1} more)" : "";
        return ContentRules.ControlCharacter.At(Utf8Text.PlaceOf(bytes, at, file.Path.Value), $"{name} in the text{others}");
    }
}
