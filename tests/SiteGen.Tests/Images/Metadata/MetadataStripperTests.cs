using System.Text;
using SiteGen.Images.Metadata;

namespace SiteGen.Tests.Images.Metadata;

/// <summary>What stays of a file and what goes, format by format, on bytes made for it.</summary>
public sealed class MetadataStripperTests
{
    private const string Credit = """<rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" dc:rights="(c) Ann"/>""";

    [TestCase("drawing.jpg")]
    [TestCase("drawing.png")]
    [TestCase("drawing.gif")]
    [TestCase("drawing.webp")]
    [TestCase("drawing.tif")]
    [TestCase("drawing.avif")]
    [TestCase("drawing.heic")]
    public void What_tells_nothing_is_copied_byte_for_byte(string name)
    {
        var drawing = MadePhotos.Cleaned(MadePhotos.Drawing(name), name);

        using var file = new MemoryStream(drawing);
        Assert.That(MetadataStripper.Clean(file, name).IsUnchanged, Is.True);
        Assert.That(MadePhotos.Cleaned(drawing, name), Is.EqualTo(drawing));
    }

    [Test]
    public void A_jpeg_with_credits_alone_is_left_as_it_is()
    {
        var photo = MadePhotos.Jpeg(
            MadePhotos.Exif((ExifTags.Artist, "Ann"), (ExifTags.Copyright, "(c) Ann"), (ExifTags.DateTaken, "2024:05:06 07:08:09")),
            MadePhotos.Xmp(Credit),
            MadePhotos.Iptc((120, "the team")));

        Assert.That(MadePhotos.Cleaned(photo), Is.EqualTo(photo));
    }

    [Test]
    public void A_jpeg_loses_position_comment_foreign_segments_and_what_follows_its_end()
    {
        var photo = MadePhotos.Jpeg(
            MadePhotos.Gps(),
            PhonePhotos.Segment(0xFE, "a comment"u8, []),
            PhonePhotos.Segment(0xE4, "SAMSUNG"u8, "serial"u8),
            PhonePhotos.Segment(0xEB, "JP"u8, "content credentials"u8));

        var cleaned = MadePhotos.Cleaned([.. photo, .. "a film with a position"u8]);

        Assert.That(cleaned, Is.EqualTo(MadePhotos.Jpeg()));
    }

    [Test]
    public void A_jpeg_keeps_colour_and_loses_its_oldest_small_copy()
    {
        byte[] header = [1, 2, 0, 0, 1, 0, 1];
        var profile = PhonePhotos.Segment(0xE2, "ICC_PROFILE\0"u8, "colours"u8);
        var adobe = PhonePhotos.Segment(0xEE, "Adobe"u8, "transform"u8);
        var photo = MadePhotos.Jpeg(PhonePhotos.Segment(0xE0, "JFIF\0"u8, [.. header, 1, 1, 9, 9, 9]), profile, adobe);

        var cleaned = MadePhotos.Cleaned(photo);

        Assert.That(cleaned, Is.EqualTo(MadePhotos.Jpeg(PhonePhotos.Segment(0xE0, "JFIF\0"u8, [.. header, 0, 0]), profile, adobe)));
    }

    [Test]
    public void Of_mixed_blocks_the_credits_stay()
    {
        var photo = MadePhotos.Jpeg(
            MadePhotos.Exif((ExifTags.Artist, "Ann"), (0xA431, "serial 12345"), (0xA430, "Alice"), (0x013C, "alices-laptop")),
            MadePhotos.Xmp(Credit + MadePhotos.Position),
            MadePhotos.Iptc((80, "Ann"), (90, "Berlin")));

        var cleaned = MadePhotos.Cleaned(photo);

        var text = Encoding.Latin1.GetString(cleaned);
        Assert.That(text, Does.Contain("Ann").And.Contain("(c) Ann"));
        Assert.That(text, Does.Not.Contain("serial").And.Not.Contain("Alice").And.Not.Contain("laptop").And.Not.Contain("GPS").And.Not.Contain("Berlin"));
        Assert.That(MadePhotos.Read(cleaned), Has.Property("Artist").EqualTo("Ann").And.Property("Copyright").EqualTo("(c) Ann"));
    }

    [Test]
    public void Extended_xmp_and_a_second_packet_go()
    {
        var extended = PhonePhotos.Segment(0xE1, "http://ns.adobe.com/xmp/extension/\0"u8, "depth"u8);

        var cleaned = MadePhotos.Cleaned(MadePhotos.Jpeg(MadePhotos.Xmp(Credit), MadePhotos.Xmp(MadePhotos.Position), extended));

        Assert.That(cleaned, Is.EqualTo(MadePhotos.Jpeg(MadePhotos.Xmp(Credit))));
    }

    [Test]
    public void A_png_loses_texts_profiles_and_the_rest_of_a_larger_picture()
    {
        var png = MadePhotos.Png(
            MadePhotos.Chunk("tEXt", [.. "Copyright\0(c) Ann"u8]),
            MadePhotos.Chunk("tEXt", [.. "Comment\0at home"u8]),
            MadePhotos.Chunk("tEXt", [.. "Raw profile type exif\0\nexif\n 4\n4578"u8]),
            MadePhotos.Chunk("iTXt", [.. "XML:com.adobe.xmp\0\0\0\0\0"u8, .. MadePhotos.Packet(MadePhotos.Position)]),
            MadePhotos.Chunk("caBX", [.. "content credentials"u8]));

        var cleaned = MadePhotos.Cleaned([.. png, .. "what was cropped"u8]);

        Assert.That(cleaned, Is.EqualTo(MadePhotos.Png(MadePhotos.Chunk("tEXt", [.. "Copyright\0(c) Ann"u8]))));
    }

    [Test]
    public void A_webp_header_tells_what_is_left()
    {
        byte[] gps = MadePhotos.Gps()[10..];
        byte[] size = [(byte)gps.Length, 0, 0, 0];
        byte[] picture = [.. "VP8X"u8, 10, 0, 0, 0, 0x08, 0, 0, 0, 0, 0, 0, 0, 0, 0, .. "VP8 "u8, 2, 0, 0, 0, 1, 2];
        byte[] Riff(params byte[] chunks) => [.. "RIFF"u8, (byte)(4 + chunks.Length), 0, 0, 0, .. "WEBP"u8, .. chunks];

        var cleaned = MadePhotos.Cleaned(Riff([.. picture, .. "EXIF"u8, .. size, .. gps]));

        picture[8] = 0;
        Assert.That(cleaned, Is.EqualTo(Riff(picture)));
    }

    [Test]
    public void A_gif_keeps_its_loop_and_loses_its_comment()
    {
        byte[] start = [.. "GIF89a"u8, 1, 0, 1, 0, 0, 0, 0];
        byte[] loop = [0x21, 0xFF, 11, .. "NETSCAPE2.0"u8, 3, 1, 0, 0, 0];
        byte[] comment = [0x21, 0xFE, 7, .. "at home"u8, 0];
        byte[] picture = [0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x4C, 1, 0];

        var cleaned = MadePhotos.Cleaned([.. start, .. loop, .. comment, .. picture, 0x3B, .. "more"u8]);

        Assert.That(cleaned, Is.EqualTo((byte[])[.. start, .. loop, .. picture, 0x3B]));
    }

    [Test]
    public void A_films_position_becomes_room_of_the_same_size()
    {
        var place = MadePhotos.Box("\u00A9xyz", [.. "+52.5+013.4/"u8]);
        var title = MadePhotos.Box("\u00A9nam", [.. "A film"u8]);
        byte[] Film(byte[] note) => [.. MadePhotos.Box("ftyp", [.. "isom"u8, 0, 0, 0, 0]),
            .. MadePhotos.Box("moov", MadePhotos.Box("udta", title, note)), .. MadePhotos.Box("mdat", [1, 2, 3])];

        var cleaned = MadePhotos.Cleaned(Film(place), "film.mp4");

        Assert.That(cleaned, Is.EqualTo(Film(MadePhotos.Box("free", new byte[12]))));
        Assert.That(MadePhotos.Read(Film(place)).HasLocation, Is.True);
    }

    [Test]
    public void Old_room_in_a_film_may_hide_something()
    {
        byte[] Film(byte[] room) => [.. MadePhotos.Box("ftyp", [.. "isom"u8, 0, 0, 0, 0]), .. MadePhotos.Box("free", room), .. MadePhotos.Box("mdat", [1])];

        Assert.That(MadePhotos.Cleaned(Film([.. "freeGPS "u8]), "film.mp4"), Is.EqualTo(Film(new byte[8])));
    }

    [Test]
    public void A_drawing_keeps_its_licence_and_loses_its_path()
    {
        var drawing = """
            <svg xmlns="http://www.w3.org/2000/svg" inkscape:export-filename="/home/alice/a.png" width="9"><metadata><rdf:RDF>
            <cc:Work rdf:about=""><cc:license rdf:resource="https://creativecommons.org/licenses/by/4.0/"/></cc:Work></rdf:RDF></metadata><path d="M0 0"/></svg>
            """;

        var cleaned = Encoding.UTF8.GetString(MadePhotos.Cleaned(Encoding.UTF8.GetBytes(drawing), "a.svg"));

        Assert.That(cleaned, Is.EqualTo(drawing.Replace(" inkscape:export-filename=\"/home/alice/a.png\"", "", StringComparison.Ordinal)));
    }

    [Test]
    public void A_segment_that_claims_too_much_is_not_published()
    {
        var photo = MadePhotos.Jpeg(MadePhotos.Gps())[..40];

        using var file = new MemoryStream(photo);
        var cleaned = MetadataStripper.Clean(file, "photo.jpg");

        Assert.That(cleaned.IsDamaged, Is.True);
        Assert.That(MadePhotos.Cleaned(photo), Is.EqualTo((byte[])[0xFF, 0xD8]));
    }

    [Test]
    public void Garbage_between_segments_goes()
        => Assert.That(
            MadePhotos.Cleaned(MadePhotos.Jpeg(MadePhotos.Xmp(Credit), [.. "Exif\0\0garbage"u8])), Is.EqualTo(MadePhotos.Jpeg(MadePhotos.Xmp(Credit))));

    [TestCase("photo.jpg", "\0\0\0")]
    [TestCase("page.txt", "\0\0\0Exif\0\0II*\0")]
    public void What_is_named_like_a_photo_and_is_none_is_cut_where_metadata_begins(string name, string expected)
        => Assert.That(MadePhotos.Cleaned([.. "\0\0\0Exif\0\0II*\0"u8], name), Is.EqualTo(Encoding.ASCII.GetBytes(expected)));
}
