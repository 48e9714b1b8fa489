using System.Buffers.Binary;
using System.IO.Hashing;
using System.Text;
using SiteGen.Images.Metadata;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Images.Metadata;

/// <summary>Small files of every format with whatever metadata a test wants, made byte by byte.</summary>
internal static class MadePhotos
{
    public const string Position = """<rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="52,30N"/>""";

    private const int GpsLatitude = 2;

    // A scan of nothing in particular: the walk over a JPEG does not decode.
    private static readonly byte[] Scan = [0xFF, 0xDA, 0, 4, 1, 2, 0x11, 0xFF, 0, 0x22, 0xFF, 0xD0, 0x33];

    public static byte[] Drawing(string name) => File.ReadAllBytes(Path.Combine(Repository.Tests, "Images", "Metadata", "Drawings", name));

    public static byte[] Jpeg(params ReadOnlySpan<byte[]> segments)
    {
        byte[] photo = [0xFF, 0xD8];
        foreach (var segment in segments)
        {
            photo = [.. photo, .. segment];
        }

        return [.. photo, .. Scan, 0xFF, 0xD9];
    }

    public static byte[] Exif(params IEnumerable<(int Tag, string Text)> texts)
        => PhonePhotos.Segment(0xE1, "Exif\0\0"u8, ExifWriter.Write(texts.Select(Field), isLittle: true));

    public static byte[] Xmp(string inside) => PhonePhotos.Segment(0xE1, "http://ns.adobe.com/xap/1.0/\0"u8, Packet(inside));

    public static byte[] Packet(string inside) => Encoding.UTF8.GetBytes(
        $"""<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">{inside}</rdf:RDF></x:xmpmeta>""");

    public static byte[] Iptc(params IEnumerable<(int Field, string Text)> texts)
    {
        byte[] fields = [.. texts.SelectMany(text => (byte[])[0x1C, 2, (byte)text.Field, 0, (byte)text.Text.Length, .. Encoding.Latin1.GetBytes(text.Text)])];
        byte[] padding = fields.Length % 2 == 0 ? [] : [0];
        return PhonePhotos.Segment(0xED, "Photoshop 3.0\0"u8, [.. "8BIM"u8, 4, 4, 0, 0, 0, 0, 0, (byte)fields.Length, .. fields, .. padding]);
    }

    /// <summary>EXIF with one field beside the directory that a tag points at, in which the latitude stands.</summary>
    public static byte[] Gps()
    {
        byte[] place = [1, 0, GpsLatitude, 0, 2, 0, 4, 0, 0, 0, .. "52\0\0"u8, 0, 0, 0, 0];
        byte[] tiff = [.. "II*\0"u8, 8, 0, 0, 0, 1, 0, 0x25, 0x88, 4, 0, 1, 0, 0, 0, 26, 0, 0, 0, 0, 0, 0, 0, .. place];
        return PhonePhotos.Segment(0xE1, "Exif\0\0"u8, tiff);
    }

    public static byte[] Chunk(string kind, byte[] body)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(kind), .. body];
        byte[] chunk = [.. new byte[4], .. named, .. new byte[4]];
        BinaryPrimitives.WriteInt32BigEndian(chunk, body.Length);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(chunk.Length - 4), Crc32.HashToUInt32(named));
        return chunk;
    }

    /// <summary>The drawing with these chunks before its pixels.</summary>
    public static byte[] Png(params ReadOnlySpan<byte[]> chunks)
    {
        var drawing = Drawing("drawing.png");
        var header = drawing[..33];
        foreach (var chunk in chunks)
        {
            header = [.. header, .. chunk];
        }

        return [.. header, .. drawing[33..]];
    }

    public static byte[] Box(string name, params ReadOnlySpan<byte[]> inside)
    {
        byte[] body = [];
        foreach (var part in inside)
        {
            body = [.. body, .. part];
        }

        byte[] box = [.. new byte[4], .. Encoding.Latin1.GetBytes(name), .. body];
        BinaryPrimitives.WriteInt32BigEndian(box, box.Length);
        return box;
    }

    public static byte[] Cleaned(byte[] photo, string name = "photo.jpg")
    {
        using var file = new MemoryStream(photo, writable: false);
        using var cleaned = MetadataStripper.Clean(file, name).Open(file);
        using var copy = new MemoryStream();
        cleaned.CopyTo(copy);
        return copy.ToArray();
    }

    public static PhotoMetadata Read(byte[] photo)
    {
        using var file = new MemoryStream(photo, writable: false);
        return MetadataReader.Read(file);
    }

    private static ExifField Field((int Tag, string Text) text)
    {
        var isPhoto = text.Tag is > 0x8FFF and not (ExifTags.WindowsTitle or ExifTags.WindowsAuthor);
        byte[] bytes = [.. Encoding.UTF8.GetBytes(text.Text), 0];
        return new(isPhoto ? ExifFolder.Photo : ExifFolder.Image, text.Tag, TiffTypes.Ascii, bytes.Length, bytes);
    }
}
