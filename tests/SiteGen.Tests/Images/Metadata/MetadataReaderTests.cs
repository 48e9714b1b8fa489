using SiteGen.Images.Metadata;

namespace SiteGen.Tests.Images.Metadata;

/// <summary>What photos say of themselves, whichever of their three voices says it.</summary>
public sealed class MetadataReaderTests
{
    private const string Described = """
        <rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:description><rdf:Alt>
        <rdf:li xml:lang="de">Ein Bild</rdf:li><rdf:li xml:lang="x-default">from XMP</rdf:li></rdf:Alt></dc:description>
        <dc:creator><rdf:Seq><rdf:li>Ann</rdf:li><rdf:li>Bo</rdf:li></rdf:Seq></dc:creator></rdf:Description>
        """;

    [Test]
    public void Captions_come_from_the_press_then_xmp_then_exif()
    {
        var (exif, xmp, iptc) = (MadePhotos.Exif((ExifTags.ImageDescription, "from EXIF")), MadePhotos.Xmp(Described), MadePhotos.Iptc((120, "from IPTC")));

        Assert.That(MadePhotos.Read(MadePhotos.Jpeg(exif, xmp, iptc)).Caption, Is.EqualTo("from IPTC"));
        Assert.That(MadePhotos.Read(MadePhotos.Jpeg(exif, xmp)).Caption, Is.EqualTo("from XMP"));
        Assert.That(MadePhotos.Read(MadePhotos.Jpeg(exif)).Caption, Is.EqualTo("from EXIF"));
        Assert.That(MadePhotos.Read(MadePhotos.Jpeg()).Caption, Is.Empty);
    }

    [TestCase("OLYMPUS DIGITAL CAMERA         ")]
    [TestCase("SONY DSC")]
    [TestCase("sony dsc")]
    [TestCase("   ")]
    [TestCase("\0\0")]
    [TestCase("-")]
    [TestCase("Canon EOS R5")]
    public void What_cameras_write_is_no_caption(string text)
        => Assert.That(
            MadePhotos.Read(MadePhotos.Jpeg(MadePhotos.Exif((ExifTags.ImageDescription, text), (ExifTags.Model, "Canon EOS R5")))).Caption, Is.Empty);

    [Test]
    public void A_camera_default_gives_way_to_the_next_voice()
    {
        var photo = MadePhotos.Jpeg(MadePhotos.Iptc((120, "SONY DSC")), MadePhotos.Exif((ExifTags.ImageDescription, "the team")));

        Assert.That(MadePhotos.Read(photo).Caption, Is.EqualTo("the team"));
    }

    [TestCase("2024:05:06 07:08:09", "2024-05-06 07:08:09")]
    [TestCase("2024:05:06 07:08:09.123", "2024-05-06 07:08:09")]
    [TestCase("2024-05-06T07:08:09+02:00", "2024-05-06 07:08:09")]
    [TestCase("2024-05-06T07:08", "2024-05-06 07:08:00")]
    [TestCase("2024-05-06T07:08Z", "2024-05-06 07:08:00")]
    [TestCase("20240506", "2024-05-06 00:00:00")]
    [TestCase("0000:00:00 00:00:00", null)]
    [TestCase("    :  :     :  :  ", null)]
    [TestCase("2024:13:45 07:08:09", null)]
    [TestCase("", null)]
    public void The_date_is_the_cameras_clock(string text, string? expected)
        => Assert.That(TakenDate.Of(text)?.ToString("yyyy-MM-dd HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture), Is.EqualTo(expected));

    [TestCase("NIKON CORPORATION", "NIKON D850", "NIKON D850")]
    [TestCase("Canon", "Canon EOS R5", "Canon EOS R5")]
    [TestCase("Apple", "iPhone 15", "Apple iPhone 15")]
    [TestCase("Google", "", "Google")]
    [TestCase("", "Pixel", "Pixel")]
    public void A_camera_says_its_make_once(string make, string model, string expected)
        => Assert.That(
            MadePhotos.Read(MadePhotos.Jpeg(MadePhotos.Exif((ExifTags.Make, make), (ExifTags.Model, model)))).Camera, Is.EqualTo(expected));

    [Test]
    public void Creators_are_a_list_and_names_may_be_latin()
    {
        Assert.That(MadePhotos.Read(MadePhotos.Jpeg(MadePhotos.Xmp(Described))).Artist, Is.EqualTo("Ann, Bo"));
        Assert.That(MadePhotos.Read(MadePhotos.Jpeg(MadePhotos.Iptc((80, "Jürgen")))).Artist, Is.EqualTo("Jürgen"));
    }

    [Test]
    public void A_position_or_the_name_of_a_place_is_a_location()
    {
        Assert.That(MadePhotos.Read(MadePhotos.Jpeg(MadePhotos.Gps())).HasLocation, Is.True);
        Assert.That(MadePhotos.Read(MadePhotos.Jpeg(MadePhotos.Xmp(MadePhotos.Position))).HasLocation, Is.True);
        Assert.That(MadePhotos.Read(MadePhotos.Jpeg(MadePhotos.Iptc((90, "Berlin")))).HasLocation, Is.True);
        Assert.That(MadePhotos.Read(MadePhotos.Jpeg(MadePhotos.Xmp(Described))).HasLocation, Is.False);
    }

    [Test]
    public void A_large_photo_costs_a_small_read()
    {
        var photo = MadePhotos.Jpeg(MadePhotos.Exif((ExifTags.Artist, "Ann")));
        using var file = new CountingStream([.. photo[..^2], .. new byte[12_000_000]]);

        var metadata = MetadataReader.Read(file);

        Assert.That(metadata.Artist, Is.EqualTo("Ann"));
        Assert.That(file.Count, Is.LessThan(100_000));
    }

    [TestCase("text")]
    [TestCase("")]
    [TestCase("\u00FF\u00D8\u00FF")]
    public void What_is_no_photo_says_nothing(string text)
        => Assert.That(MadePhotos.Read(System.Text.Encoding.Latin1.GetBytes(text)), Is.EqualTo(PhotoMetadata.None));

    private sealed class CountingStream(byte[] bytes) : MemoryStream(bytes, writable: false)
    {
        public long Count { get; private set; }

        public override int Read(Span<byte> buffer)
        {
            var count = base.Read(buffer);
            Count += count;
            return count;
        }
    }
}
