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

    public static Outcome<MetaValue.Map?> Read(ReadOnlySpan<byte> bytes, string file)
    {
        if (Utf8Text.Fault(bytes, file) is var (place, what, _))
        {
            return Broken(place, file, what);
        }

        var read = MetaReader.Read(MetaFormat.Json, Encoding.UTF8.GetString(bytes), new(file));
        return read.Diagnostics is [var first, ..] ? Broken(first.Location, file, first.Message) : new(read.Value, []);
    }

    public static Diagnostic Wrong(MetaValue.Map map, string key, string file, string expected) => map[key] is { } value
        ? PadRules.Broken.At(value.Location, $"'{file}' can't be used: '{key}' should be {expected}, not {Shown(value)}")
        : PadRules.Broken.At(new(file), $"'{file}' can't be used: '{key}' is missing");

    private static string Shown(MetaValue value) => value.AsText is { } text ? $"'{text}'" : value.Kind;

    private static Outcome<MetaValue.Map?> Broken(SourceLocation place, string file, string what)
        => new(null, [PadRules.Broken.At(place, $"'{file}' can't be read: {what}")]);
}
