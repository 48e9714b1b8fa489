using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SiteGen.Data;
using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen.Pads;

/// <summary>What all JSON of kept pads has in common: how it is written, and what is said when it can't be read.</summary>
internal static class PadJsonText
{
    // People read it in git: one entry a line, and letters of all scripts as they are.
    private static readonly JsonWriterOptions Options =
        new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Write(Action<Utf8JsonWriter> writeMembers)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, Options))
        {
            writer.WriteStartObject();
            writeMembers(writer);
            writer.WriteEndObject();
        }

        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }

    public static Outcome<MetaValue.Map?> Read(ReadOnlySpan<byte> bytes, string file, DiagnosticRule broken)
    {
        if (Utf8Text.Fault(bytes, file) is var (place, what, _))
        {
            return NotRead(broken.At(place, $"'{file}' can't be read: {what}"));
        }

        var read = MetaReader.Read(MetaFormat.Json, Encoding.UTF8.GetString(bytes), new(file));
        return read.Diagnostics is [var first, ..]
            ? NotRead(broken.At(first.Location, $"'{file}' can't be read: {first.Message}"))
            : new(read.Value, []);
    }

    public static string Wrong(MetaValue.Map map, string key, string file, string expected) => map[key] is { } value
        ? $"'{file}' can't be used: '{key}' should be {expected}, not {Shown(value)}"
        : $"'{file}' can't be used: '{key}' is missing";

    public static SourceLocation PlaceOf(MetaValue.Map map, string key, string file) => map[key]?.Location ?? new(file);

    private static string Shown(MetaValue value) => value.AsText is { } text ? $"'{text}'" : value.Kind;

    private static Outcome<MetaValue.Map?> NotRead(Diagnostic mistake) => new(null, [mistake]);
}
