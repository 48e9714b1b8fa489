using System.Text;
using System.Text.Json;
using SiteGen.Diagnostics;

namespace SiteGen.Data.Json;

/// <summary>Says in plain words where and why JSON could not be read.</summary>
internal static class JsonFault
{
    public static Diagnostic Describe(JsonException fault, ReadOnlySpan<byte> bytes, SourceLocation start)
    {
        var line = (int)(fault.LineNumber ?? 0);
        var text = Line(bytes, line);
        var byteColumn = Math.Min((int)(fault.BytePositionInLine ?? 0), text.Length);
        var column = 1 + Encoding.UTF8.GetCharCount(text[..byteColumn]);
        var at = new SourceLocation(start.File, start.Line + line, column);
        return fault.Message.Contains("maximum configured depth", StringComparison.Ordinal)
            ? DataRules.TooDeep.At(at, $"values are nested more than {MetaReader.MaxDepth} deep")
            : At(at, Message(fault.Message, text[byteColumn..]));
    }

    private static Diagnostic At(SourceLocation at, string message) => DataRules.MalformedJson.At(at, message, message switch
    {
        "a comma stands before the closing bracket" => "Remove the comma.",
        "this text is never closed by a quote" => "End the text with a double quote on the same line.",
        "something follows the end of the JSON value" => "Remove what follows, or put both into one list or object.",
        "the text ends in the middle of a value" => "Close every bracket and every quote.",
        "this text holds a '\\' that means nothing in JSON" => "Write '\\\\' for the sign itself.",
        _ when message.StartsWith("a comma is missing", StringComparison.Ordinal) => "Separate the entries by commas.",
        _ => null,
    });

    private static ReadOnlySpan<byte> Line(ReadOnlySpan<byte> bytes, int line)
    {
        var rest = bytes;
        for (var i = 0; i < line; i++)
        {
            rest = rest[(rest.IndexOf((byte)'\n') + 1)..];
        }

        var end = rest.IndexOf((byte)'\n');
        return end < 0 ? rest : rest[..end];
    }

    private static string Message(string message, ReadOnlySpan<byte> rest) => message switch
    {
        _ when Says(message, "trailing comma") => "a comma stands before the closing bracket",
        _ when Says(message, "Expected end of string") => "this text is never closed by a quote",
        _ when Says(message, "after a single JSON value") || Says(message, "invalid after the end")
            => "something follows the end of the JSON value",
        _ when Says(message, "invalid end of object") || Says(message, "reached end of data") || rest.IsEmpty
            => "the text ends in the middle of a value",
        _ when Says(message, "escap") => "this text holds a '\\' that means nothing in JSON",
        _ when Says(message, "invalid after a value") => $"a comma is missing before {First(rest)}",
        _ => $"{First(rest)} cannot stand here",
    };

    private static bool Says(string message, string words)
        => message.Contains(words, StringComparison.OrdinalIgnoreCase);

    private static string First(ReadOnlySpan<byte> rest)
        => Rune.DecodeFromUtf8(rest, out var rune, out _) == System.Buffers.OperationStatus.Done ? $"'{rune}'" : "this";
}
