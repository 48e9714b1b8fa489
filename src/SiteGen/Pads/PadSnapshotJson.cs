using System.Text.Json;
using SiteGen.Data;
using SiteGen.Diagnostics;

namespace SiteGen.Pads;

/// <summary>Reads and writes <c>pads/&lt;host&gt;/&lt;pad&gt;/&lt;time&gt;.json</c>.</summary>
public static class PadSnapshotJson
{
    public static byte[] Write(PadSnapshotNote note) => PadJsonText.Write(writer =>
    {
        writer.WriteString("url", note.Url);
        writer.WriteString("pad", note.Pad);
        writer.WriteString("taken", PadTimes.Text(note.Taken));
        writer.WriteBoolean("isLoss", note.IsLoss);
        Write(writer, "text", note.Text);
        Write(writer, "html", note.Html);
        Write(writer, "etherpad", note.Etherpad);
        Write(writer, "etag", note.ETag);
        Write(writer, "lastModified", note.LastModified);
    });

    /// <summary>Null, and a warning, for what no snapshot's JSON is; keys that are not known are passed over.</summary>
    /// <param name="file">What messages call it: its path below the site's folder.</param>
    public static Outcome<PadSnapshotNote?> Read(ReadOnlySpan<byte> bytes, string file)
    {
        var (read, mistakes) = PadJsonText.Read(bytes, file, PadRules.Broken);
        if (read is not { } map)
        {
            return new(null, mistakes);
        }

        if (TextOf(map, "url") is not { } url)
        {
            return Wrong("url", "an address");
        }

        if (TextOf(map, "pad") is not { Length: > 0 } pad)
        {
            return Wrong("pad", "the pad's name");
        }

        if (TextOf(map, "taken") is not { } taken || PadTimes.FromText(taken) is not { } time)
        {
            return Wrong("taken", "a time such as '2020-06-05T08:15:00Z'");
        }

        return FileOf(map, "text") is { } text
            ? Outcome.Of<PadSnapshotNote?>(NoteOf(map, new(pad, time) { Url = url, Text = text }))
            : Wrong("text", "a map with 'bytes' and 'sha256'");

        Outcome<PadSnapshotNote?> Wrong(string key, string expected)
            => new(null, [PadRules.Broken.At(PadJsonText.PlaceOf(map, key, file), PadJsonText.Wrong(map, key, file, expected))]);
    }

    private static PadSnapshotNote NoteOf(MetaValue.Map map, PadSnapshotNote note) => note with
    {
        Html = FileOf(map, "html"),
        Etherpad = FileOf(map, "etherpad"),
        IsLoss = map["isLoss"] is MetaValue.Flag { Value: true },
        ETag = TextOf(map, "etag") ?? "",
        LastModified = TextOf(map, "lastModified") ?? "",
    };

    private static void Write(Utf8JsonWriter writer, string key, PadFileNote? file)
    {
        if (file is null)
        {
            return;
        }

        writer.WriteStartObject(key);
        writer.WriteNumber("bytes", file.Bytes);
        writer.WriteString("sha256", file.Sha256);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string key, string text)
    {
        if (text.Length > 0)
        {
            writer.WriteString(key, text);
        }
    }

    private static string? TextOf(MetaValue.Map map, string key) => (map[key] as MetaValue.Text)?.Value;

    private static PadFileNote? FileOf(MetaValue.Map map, string key)
        => map[key] is MetaValue.Map file && file["bytes"] is MetaValue.Integer { Value: >= 0 } bytes && TextOf(file, "sha256") is { } hash
            ? new(bytes.Value, hash)
            : null;
}
