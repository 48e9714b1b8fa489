using System.Buffers.Binary;
using System.Text;
using SiteGen.Images.Metadata;

namespace SiteGen.Tests.Images.Metadata;

/// <summary>Raw photos, Photoshop files, blocks beyond any size, and all the ways in which a drawing may hold a photo.</summary>
public sealed class UnusualFileTests
{
    private const int TooMuch = ByteWindow.MostBytes + 2;

    private static readonly string Photo = Convert.ToBase64String(MadePhotos.Jpeg(MadePhotos.Gps()));

    private static readonly string CleanPhoto = Convert.ToBase64String(MadePhotos.Jpeg());

    [TestCase("IIRO")]
    [TestCase("IIRS")]
    [TestCase("IIU\0")]
    public void A_raw_photo_loses_its_position(string magic)
    {
        var raw = MadePhotos.Gps()[10..];
        Encoding.ASCII.GetBytes(magic).CopyTo(raw, 0);

        Assert.That(Encoding.ASCII.GetString(MadePhotos.Cleaned(raw, "photo.orf")), Does.StartWith(magic).And.Not.Contain("52"));
        Assert.That(Clean(raw, "photo.orf").HasLocation, Is.True);
    }

    [Test]
    public void A_raw_photo_of_boxes_loses_what_its_maker_put_in()
    {
        byte[] own = [.. "0123456789abcdef"u8, .. MadePhotos.Box("CMT4", MadePhotos.Gps()[10..])];
        byte[] raw = [.. MadePhotos.Box("ftyp", [.. "crx "u8]), .. MadePhotos.Box("moov", MadePhotos.Box("uuid", own)), .. MadePhotos.Box("mdat", [1])];

        Assert.That(Encoding.ASCII.GetString(MadePhotos.Cleaned(raw, "photo.cr3")), Does.Not.Contain("52"));
    }

    [Test]
    public void A_photoshop_file_keeps_its_colours_and_loses_what_else_it_says()
    {
        var colours = Resource(0x040F, [.. "colours!"u8]);
        var exif = Resource(0x0422, MadePhotos.Gps()[10..]);
        var xmp = Resource(0x0424, MadePhotos.Packet(MadePhotos.Position + " "));

        var photo = Photoshop([.. colours, .. exif, .. xmp], []);

        Assert.That(MadePhotos.Cleaned(photo, "photo.psd"), Is.EqualTo(Photoshop(colours, [])));
        Assert.That(Clean(photo, "photo.psd").HasLocation, Is.True);
    }

    [Test]
    public void A_layer_that_holds_a_photo_with_metadata_goes()
        => Assert.That(
            MadePhotos.Cleaned(Photoshop([], MadePhotos.Jpeg(MadePhotos.Gps())), "photo.psd"), Is.EqualTo(Photoshop([], [])));

    [TestCase("<image href=\"data:image/jpeg;base64,PHOTO\"/>")]
    [TestCase("<image href=\" data:image/jpeg;base64,PHOTO\"/>")]
    [TestCase("<image href='DATA:;base64,PHOTO'/>")]
    [TestCase("<style>a { fill: url(data:image/jpeg;base64,PHOTO) }</style>")]
    [TestCase("<g style=\"fill: url('data:image/jpeg;charset=x;base64,PHOTO')\"/>")]
    [TestCase("<style><![CDATA[ a { fill: url(\"data:image/jpeg;base64,PHOTO\") } ]]></style>")]
    [TestCase("<!-- data:image/jpeg;base64,PHOTO -->")]
    public void A_photo_in_a_drawing_is_cleaned_wherever_it_stands(string element)
    {
        var drawing = $"<svg xmlns=\"http://www.w3.org/2000/svg\">{element}</svg>";

        var cleaned = Encoding.UTF8.GetString(MadePhotos.Cleaned(With(drawing, Photo), "a.svg"));

        Assert.That(cleaned.Replace(" -->", "-->", StringComparison.Ordinal), Is.EqualTo(
            drawing.Replace("PHOTO", CleanPhoto, StringComparison.Ordinal).Replace(" -->", "-->", StringComparison.Ordinal)));
    }

    [TestCase("%0A")]
    [TestCase("&#10;")]
    [TestCase("&#xA;")]
    [TestCase("\n    ")]
    public void A_photo_in_lines_is_cleaned(string lineBreak)
    {
        var lines = string.Join(lineBreak, Photo.Chunk(60).Select(static line => new string(line)));

        var cleaned = Encoding.UTF8.GetString(MadePhotos.Cleaned(With("<svg><image href=\"data:image/jpeg;base64,PHOTO\"/></svg>", lines), "a.svg"));

        Assert.That(cleaned, Does.Contain($",{CleanPhoto}\""));
    }

    [Test]
    public void A_drawing_in_a_drawing_is_cleaned()
    {
        var inner = Convert.ToBase64String(With("<svg><image href=\"data:image/jpeg;base64,PHOTO\"/></svg>", Photo));

        var cleaned = MadePhotos.Cleaned(With("<svg><image href=\"data:image/svg+xml;base64,PHOTO\"/></svg>", inner), "a.svg");

        Assert.That(cleaned, Is.EqualTo(With("<svg><image href=\"data:image/svg+xml;base64,PHOTO\"/></svg>",
            Convert.ToBase64String(With("<svg><image href=\"data:image/jpeg;base64,PHOTO\"/></svg>", CleanPhoto)))));
    }

    [TestCase(2000)]
    [TestCase(TooMuch)]
    public void A_drawing_begins_behind_however_long_a_comment(int length)
    {
        var drawing = $"<!--{new string('a', length)}--><svg><image href=\"data:image/jpeg;base64,PHOTO\"/></svg>";

        Assert.That(MadePhotos.Cleaned(With(drawing, Photo), "a.svg").AsSpan().SequenceEqual(With(drawing, CleanPhoto)), Is.True);
    }

    [TestCase(false)]
    [TestCase(true)]
    public void A_drawing_in_another_encoding_is_cleaned(bool isBigEndian)
    {
        var encoding = new UnicodeEncoding(isBigEndian, byteOrderMark: false);
        byte[] Encoded(string photo) => encoding.GetBytes($"\uFEFF<svg><text>Größe</text><image href=\"data:image/jpeg;base64,{photo}\"/></svg>");

        Assert.That(MadePhotos.Cleaned(Encoded(Photo), "a.svg"), Is.EqualTo(Encoded(CleanPhoto)));
        Assert.That(MadePhotos.Cleaned(Encoded(CleanPhoto), "a.svg"), Is.EqualTo(Encoded(CleanPhoto)));
    }

    [Test]
    public void Captions_too_long_to_be_looked_into_leave_a_png()
    {
        byte[] captions = [.. "XML:com.adobe.xmp\0\0\0\0\0"u8, .. new byte[TooMuch]];
        var photo = MadePhotos.Png(MadePhotos.Chunk("iTXt", captions), MadePhotos.Chunk("eXIf", new byte[TooMuch]));

        Assert.That(MadePhotos.Cleaned(photo).AsSpan().SequenceEqual(MadePhotos.Png()), Is.True);
        Assert.That(Clean(photo, "photo.png").IsDamaged, Is.True);
    }

    [Test]
    public void Captions_too_long_to_be_looked_into_leave_a_webp()
    {
        byte[] Riff(params byte[] chunks) => [.. "RIFF"u8, .. Number(4 + chunks.Length), .. "WEBP"u8, .. chunks];
        byte[] picture = [.. "VP8 "u8, 2, 0, 0, 0, 1, 2];
        var photo = Riff([.. picture, .. "XMP "u8, .. Number(TooMuch), .. new byte[TooMuch]]);

        Assert.That(MadePhotos.Cleaned(photo).AsSpan().SequenceEqual(Riff(picture)), Is.True);
        Assert.That(Clean(photo, "photo.webp").IsDamaged, Is.True);
    }

    [Test]
    public void Captions_too_long_to_be_looked_into_leave_a_gif()
    {
        byte[] start = [.. "GIF89a"u8, 1, 0, 1, 0, 0, 0, 0];

        // Each letter is the length of a block of letters.
        var text = new byte[((TooMuch / ('a' + 1)) + 1) * ('a' + 1)];
        text.AsSpan().Fill((byte)'a');
        byte[] captions = [0x21, 0xFF, 11, .. "XMP DataXMP"u8, .. text, 0];

        Assert.That(MadePhotos.Cleaned([.. start, .. captions, 0x3B]), Is.EqualTo((byte[])[.. start, 0x3B]));
    }

    [Test]
    public void Captions_too_long_to_be_looked_into_become_zeros_in_a_film()
    {
        var text = new byte[TooMuch];
        text.AsSpan().Fill((byte)'a');
        byte[] Film(byte[] inside) => [.. MadePhotos.Box("ftyp", [.. "isom"u8, 0, 0, 0, 0]),
            .. MadePhotos.Box("moov", MadePhotos.Box("udta", MadePhotos.Box("XMP_", inside))), .. MadePhotos.Box("mdat", [1])];

        Assert.That(MadePhotos.Cleaned(Film(text), "film.mp4").AsSpan().SequenceEqual(Film(new byte[TooMuch])), Is.True);
        Assert.That(Clean(Film(text), "film.mp4").IsDamaged, Is.True);
    }

    private static CleanedFile Clean(byte[] photo, string name)
    {
        using var file = new MemoryStream(photo, writable: false);
        return MetadataStripper.Clean(file, name);
    }

    private static byte[] With(string drawing, string photo) => Encoding.UTF8.GetBytes(drawing.Replace("PHOTO", photo, StringComparison.Ordinal));

    private static byte[] Photoshop(byte[] resources, byte[] layers) =>
    [
        .. "8BPS"u8, 0, 1, .. new byte[6], 0, 3, 0, 0, 0, 1, 0, 0, 0, 1, 0, 8, 0, 3, 0, 0, 0, 0,
        .. Large(resources.Length), .. resources, .. Large(layers.Length), .. layers, 0, 0, 1, 2, 3,
    ];

    private static byte[] Resource(int kind, byte[] data)
        => [.. "8BIM"u8, (byte)(kind >> 8), (byte)kind, 0, 0, .. Large(data.Length), .. data, .. new byte[data.Length % 2]];

    private static byte[] Large(int value) => [.. Number(value).Reverse()];

    private static byte[] Number(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
        return bytes;
    }
}
