using CsCheck;
using SiteGen.Images.Metadata;

namespace SiteGen.Tests.Images.Metadata;

/// <summary>Files made to hurt: no crash, no hang, no memory without bound, and cleaning a clean file changes nothing.</summary>
public sealed class HostileFileTests
{
    // Their parts are found by offsets, so that wrong ones lead anywhere.
    private static readonly byte[][] InPlace =
    [
        .. new[] { "tif", "avif", "heic", "mp4", "mov" }.Select(kind => MadePhotos.Drawing($"drawing.{kind}")),
        MadePhotos.Drawing("with-thumbnail.heic"),
    ];

    private static readonly byte[][] Walked =
    [
        .. new[] { "jpg", "png", "webp", "gif" }.Select(kind => MadePhotos.Drawing($"drawing.{kind}")),
        PhonePhotos.WithSecondPicture(MadePhotos.Drawing("drawing.jpg")),
        MadePhotos.Jpeg(MadePhotos.Gps(), MadePhotos.Xmp(MadePhotos.Position), MadePhotos.Iptc((90, "Berlin"), (120, "the team"))),
        MadePhotos.Png(MadePhotos.Chunk("zTXt", [.. "Raw profile type exif\0\0"u8, 0x78, 0x9C, 1, 2, 3, 4])),
    ];

    private static byte[] Drawing => PhonePhotos.InDrawing(MadePhotos.Jpeg(MadePhotos.Gps()));

    [Test]
    public void Files_of_offsets_with_wrong_bytes_are_cleaned_without_a_fault()
        => Gen.Select(Gen.Int[0, InPlace.Length], Gen.Int[0, 1_000_000], Gen.Select(Gen.Int[0, 2500], Gen.Byte).Array[0, 12]).Sample(
            (seed, cut, changes) =>
            {
                var photo = Damaged(seed < InPlace.Length ? InPlace[seed] : Drawing, cut, changes);
                MadePhotos.Read(photo);
                MadePhotos.Cleaned(photo);
            },
            iter: 3000);

    [Test]
    public void Whole_files_of_offsets_are_cleaned_once_and_for_all()
    {
        foreach (var photo in InPlace.Append(Drawing))
        {
            var once = MadePhotos.Cleaned(photo);
            Assert.That(MadePhotos.Cleaned(once), Is.EqualTo(once));
        }
    }

    [Test]
    public void Files_with_wrong_bytes_are_cleaned_once_and_for_all()
        => Gen.Select(Gen.Int[0, Walked.Length - 1], Gen.Int[0, 1_000_000], Gen.Select(Gen.Int[0, 4000], Gen.Byte).Array[0, 12]).Sample(
            (seed, cut, changes) =>
            {
                var photo = Damaged(Walked[seed], cut, changes);
                MadePhotos.Read(photo);
                var once = MadePhotos.Cleaned(photo);
                return MadePhotos.Cleaned(once).AsSpan().SequenceEqual(once);
            },
            iter: 3000);

    [Test]
    public void Directories_that_point_at_each_other_end()
    {
        byte[] circle = [.. "II*\0"u8, 8, 0, 0, 0, 2, 0, 0x69, 0x87, 4, 0, 1, 0, 0, 0, 8, 0, 0, 0, 0x25, 0x88, 4, 0, 1, 0, 0, 0, 8, 0, 0, 0, 8, 0, 0, 0];

        Assert.That(MadePhotos.Read(circle), Is.EqualTo(PhotoMetadata.None));
        Assert.That(MadePhotos.Read(MadePhotos.Jpeg(PhonePhotos.Segment(0xE1, "Exif\0\0"u8, circle))).Orientation, Is.EqualTo(1));
    }

    [TestCase(0x010E, 2)]
    [TestCase(273, 4)]
    [TestCase(330, 4)]
    [TestCase(700, 1)]
    public void Counts_beyond_the_file_are_not_believed(int tag, byte type)
    {
        byte[] tiff = [.. "II*\0"u8, 8, 0, 0, 0, 1, 0, (byte)tag, (byte)(tag >> 8), type, 0, 255, 255, 255, 255, 26, 0, 0, 0, 0, 0, 0, 0];

        Assert.That(MadePhotos.Read(tiff), Is.EqualTo(PhotoMetadata.None));
        Assert.That(MadePhotos.Cleaned(MadePhotos.Cleaned(tiff)), Has.Length.EqualTo(tiff.Length));
    }

    [Test]
    public void Boxes_in_boxes_and_samples_without_end_end()
    {
        byte[] film = [.. MadePhotos.Box("ftyp", [.. "isom"u8])];
        var table = MadePhotos.Box("stbl",
            MadePhotos.Box("stco", [0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1]),
            MadePhotos.Box("stsc", [0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 255, 255, 255, 255, 0, 0, 0, 1]),
            MadePhotos.Box("stsz", [0, 0, 0, 0, 127, 255, 255, 255, 255, 255, 255, 255]));
        var handler = MadePhotos.Box("hdlr", [.. new byte[8], .. "meta"u8]);
        var track = MadePhotos.Box("trak", MadePhotos.Box("mdia", handler, MadePhotos.Box("minf", table)));
        film = [.. film, .. MadePhotos.Box("moov", track), .. MadePhotos.Box("mdat", [1, 2, 3])];

        Assert.That(MadePhotos.Cleaned(film, "film.mp4"), Has.Length.EqualTo(film.Length));
    }

    [Test]
    public void Xml_that_defines_entities_is_not_read()
    {
        byte[] bomb = [.. "<!DOCTYPE x [<!ENTITY a \"aaaa\">]>"u8, .. MadePhotos.Packet(MadePhotos.Position)];

        var cleaned = MadePhotos.Cleaned(MadePhotos.Jpeg(PhonePhotos.Segment(0xE1, "http://ns.adobe.com/xap/1.0/\0"u8, bomb)));

        Assert.That(cleaned, Is.EqualTo(MadePhotos.Jpeg()));
    }

    private static byte[] Damaged(byte[] seed, int cut, (int At, byte Value)[] changes)
    {
        // Two of three are cut somewhere.
        var photo = seed[..(cut % 3 == 0 ? seed.Length : cut % (seed.Length + 1))];
        foreach (var (at, value) in changes.Where(change => change.At < photo.Length))
        {
            photo[at] = value;
        }

        return photo;
    }
}
