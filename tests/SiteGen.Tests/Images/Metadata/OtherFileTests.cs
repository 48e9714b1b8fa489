using System.IO.Compression;
using System.Text;
using SiteGen.Images.Metadata;

namespace SiteGen.Tests.Images.Metadata;

/// <summary>Files that are no usual photos: raw ones, packed drawings, films for browsers, sound and documents.</summary>
public sealed class OtherFileTests
{
    private const int TooMuch = ByteWindow.MostBytes + 2;

    [TestCase("FUJIFILMCCD-RAW 0201")]
    [TestCase("FOVb")]
    [TestCase("\0MRM")]
    [TestCase("II\u001A\0\0\0HEAPCCDR")]
    public void A_raw_photo_that_is_not_understood_is_not_published(string start)
        => Assert.That(Clean([.. Encoding.Latin1.GetBytes(start), .. new byte[64]], "photo.raw").Withheld, Does.StartWith("is a raw photo"));

    [Test]
    public void A_raw_photo_of_Panasonics_keeps_its_pixels_and_loses_the_photo_inside_it()
    {
        byte[] pixels = [.. "the light that fell on the sensor"u8];
        byte[] Raw(byte[] place, byte[] photo) =>
        [
            .. "IIU\0"u8, 8, 0, 0, 0, 4, 0,
            0x17, 0, 3, 0, 1, 0, 0, 0, 200, 0, 0, 0,
            0x2E, 0, 7, 0, 4, 1, 0, 0, 100, 0, 0, 0,
            0x18, 1, 4, 0, 1, 0, 0, 0, 0x68, 1, 0, 0,
            0x25, 0x88, 4, 0, 1, 0, 0, 0, 74, 0, 0, 0,
            .. new byte[16], .. place, .. photo, .. new byte[260 - photo.Length], .. pixels,
        ];
        byte[] latitude = [1, 0, 2, 0, 2, 0, 3, 0, 0, 0, .. "52\0\0"u8, 0, 0, 0, 0, .. new byte[8]];
        var raw = Raw(latitude, MadePhotos.Jpeg(MadePhotos.Gps()));

        var cleaned = MadePhotos.Cleaned(raw, "photo.rw2");

        Assert.That(raw.AsSpan(0x168).SequenceEqual(pixels), Is.True, "the file is built as the test means it");
        Assert.That(Clean(raw, "photo.rw2").HasLocation, Is.True);
        Assert.That(cleaned, Has.Length.EqualTo(raw.Length));
        Assert.That(cleaned.AsSpan(0x168).SequenceEqual(pixels), Is.True);
        Assert.That(cleaned[74..0x168], Is.All.Zero);
        Assert.That(MadePhotos.Cleaned(cleaned, "photo.rw2"), Is.EqualTo(cleaned));
    }

    [Test]
    public void A_packed_drawing_is_cleaned_within()
    {
        static byte[] Drawing(byte[] photo) => Packed($"<svg><image href=\"data:image/jpeg;base64,{Convert.ToBase64String(photo)}\"/></svg>");

        var cleaned = MadePhotos.Cleaned(Drawing(MadePhotos.Jpeg(MadePhotos.Gps())), "a.svgz");

        Assert.That(Unpacked(cleaned), Is.EqualTo(Unpacked(Drawing(MadePhotos.Jpeg()))));
        Assert.That(MadePhotos.Cleaned(cleaned, "a.svgz"), Is.EqualTo(cleaned));
    }

    [Test]
    public void A_packed_drawing_loses_the_name_it_had_on_its_authors_disk()
    {
        var packed = Packed("<svg/>");
        byte[] named = [.. packed[..3], 8, .. packed[4..10], .. "/home/ann/a.svg\0"u8, .. packed[10..]];

        Assert.That(Encoding.Latin1.GetString(MadePhotos.Cleaned(named, "a.svgz")), Does.Not.Contain("ann"));
        Assert.That(Clean("no drawing"u8.ToArray(), "a.svgz").Withheld, Does.Contain("cannot be unpacked"));
    }

    [TestCase(true, true)]
    [TestCase(true, false)]
    [TestCase(false, true)]
    public void A_film_for_browsers_loses_its_tags_and_nothing_moves(bool saysItsLength, bool endsItsClusters)
    {
        byte[] tags = Element([0x12, 0x54, 0xC3, 0x67], [.. "LOCATION+52.52+013.40/"u8]);
        byte[] blank = [0xEC, 0x01, 0, 0, 0, 0, 0, 0, (byte)(tags.Length - 9), .. new byte[tags.Length - 9]];
        byte[] cluster = Element([0x1F, 0x43, 0xB6, 0x75], Element([0xA3], [1, 2, 3, 4]));
        if (!endsItsClusters)
        {
            cluster[4] = 0xFF;
        }

        byte[] Film(byte[] notes)
        {
            byte[] inside = [.. cluster, .. notes, .. cluster];
            byte[] segment = saysItsLength ? Element([0x18, 0x53, 0x80, 0x67], inside) : [0x18, 0x53, 0x80, 0x67, 0xFF, .. inside];
            return [.. Element([0x1A, 0x45, 0xDF, 0xA3], [.. "webm"u8]), .. segment];
        }

        Assert.That(MadePhotos.Cleaned(Film(tags), "a.webm"), Is.EqualTo(Film(blank)));
        Assert.That(Clean(Film(tags), "a.webm").HasLocation, Is.True);
        Assert.That(Clean(Film([]), "a.webm").IsUnchanged, Is.True);
    }

    [Test]
    public void A_recording_that_says_its_place_is_not_published()
    {
        byte[] said = [.. "ID3\u0004 TXXX location\0+52.5200+013.4050/ sound"u8];

        Assert.That(Clean(said, "a.mp3").Withheld, Does.Contain("where it was recorded"));
        Assert.That(Clean(said, "a.mp3").HasLocation, Is.True);
        Assert.That(Clean(said, "a.txt").Withheld, Is.Empty);
        Assert.That(Clean([.. "ID3 our new location +5 sound"u8], "a.mp3").IsUnchanged, Is.True);
    }

    [TestCase("a.pdf")]
    [TestCase("a.mp3")]
    public void A_photo_in_a_document_loses_its_position_where_it_stands(string name)
    {
        byte[] With(byte[] exif) => [.. "stream "u8, .. MadePhotos.Jpeg(exif), .. " endstream"u8];
        var empty = MadePhotos.Gps();
        empty.AsSpan(10).Clear();

        Assert.That(MadePhotos.Cleaned(With(MadePhotos.Gps()), name), Is.EqualTo(With(empty)));
        Assert.That(Clean(With(MadePhotos.Gps()), name).HasLocation, Is.True);
    }

    [Test]
    public void A_photo_whose_parts_cannot_be_found_is_not_published()
    {
        byte[] parts = [.. MadePhotos.Box("iinf", new byte[6]), .. MadePhotos.Box("iloc", new byte[TooMuch])];
        byte[] photo = [.. MadePhotos.Box("ftyp", [.. "heic"u8, 0, 0, 0, 0]), .. MadePhotos.Box("meta", [0, 0, 0, 0, .. parts])];

        Assert.That(Clean(photo, "a.heic").Withheld, Does.StartWith("is a photo of so many parts"));
    }

    private static CleanedFile Clean(byte[] file, string name)
    {
        using var stream = new MemoryStream(file, writable: false);
        return MetadataStripper.Clean(stream, name);
    }

    private static byte[] Element(byte[] id, byte[] inside) => [.. id, (byte)(0x80 | inside.Length), .. inside];

    private static byte[] Packed(string text)
    {
        var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return bytes.ToArray();
    }

    private static string Unpacked(byte[] packed)
    {
        using var gzip = new GZipStream(new MemoryStream(packed), CompressionMode.Decompress);
        return new StreamReader(gzip).ReadToEnd();
    }
}
