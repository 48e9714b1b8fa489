using NetVips;
using SiteGen.Configuration;
using SiteGen.Files;
using SiteGen.Images;
using SiteGen.Images.Encoders;
using SiteGen.Images.Measuring;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Images;

public sealed class ImageEncoderTests
{
    private TempFolder _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = new TempFolder();

    [TearDown]
    public void DropFolder() => _folder.Dispose();

    [TestCase(".jpg", "jpegload")]
    [TestCase(".png", "pngload")]
    [TestCase(".webp", "webpload")]
    [TestCase(".avif", "jpegload")]
    [TestCase(".tif", "jpegload")]
    [TestCase(".gif", "pngload")]
    public void A_photo_becomes_copies_of_all_planned_sizes(string format, string fallback)
    {
        var photo = Photo(Pictures.Save(701, 467, format));
        var plan = ImagePlan.Of(photo, new ImagesConfig())!;

        var copies = Encode([.. plan.Variants]);

        Assert.That(copies.Select(static copy => (copy.Width, copy.Height)), Is.EquivalentTo(plan.Variants.Select(Size)));
        Assert.That(plan.Fallback.Variants.Select(Size), Is.EqualTo(new[] { (480, 320), (701, 467) }));
        Assert.That(copies[^1].Get("vips-loader"), Is.EqualTo(fallback));
    }

    // Red grows to the right, green to the bottom.
    [TestCase(1)]
    [TestCase(2)]
    [TestCase(3)]
    [TestCase(4)]
    [TestCase(5)]
    [TestCase(6)]
    [TestCase(7)]
    [TestCase(8)]
    public void A_copy_is_upright(int orientation)
    {
        using var upright = Pictures.Make(600, 400);
        using var stored = Turned(upright, orientation);
        using var tagged = stored.Mutate(fields => fields.Set(GValue.GIntType, "orientation", orientation));
        var photo = Photo(tagged.JpegsaveBuffer(q: 95));

        var copy = Encode([ImagePlan.Variant(photo, new(ImageFormat.Png, 300, 200, 0, 0))])[0];

        Assert.That((copy.Width, copy.Height, copy.Contains("orientation")), Is.EqualTo((300, 200, false)));
        Assert.That(copy.Getpoint(10, 10)[..2], Is.EqualTo(new double[] { 7, 10 }).Within(8));
        Assert.That(copy.Getpoint(290, 10)[..2], Is.EqualTo(new double[] { 193, 10 }).Within(8));
        Assert.That(copy.Getpoint(10, 190)[..2], Is.EqualTo(new double[] { 7, 190 }).Within(8));
    }

    [Test]
    public void Nothing_but_pixels_is_in_a_copy()
    {
        using var image = Pictures.Make(640, 480);
        using var tagged = image.Mutate(static fields =>
        {
            fields.Set(GValue.GStrType, "exif-ifd3-GPSLatitude", "52/1 30/1 0/1");
            fields.Set(GValue.GStrType, "exif-ifd2-BodySerialNumber", "1234567");
        });
        var photo = Photo(tagged.JpegsaveBuffer());

        var copies = Encode([.. ImagePlan.Of(photo, new ImagesConfig())!.Variants]);

        Assert.That(copies.SelectMany(static copy => copy.GetFields()).Where(static field => field.StartsWith("exif", StringComparison.Ordinal)), Is.Empty);
    }

    [TestCase(".jpg")]
    [TestCase(".png")]
    public void Whose_a_photo_is_stays(string format)
    {
        using var image = Pictures.Make(640, 480);
        using var tagged = image.Mutate(static fields =>
        {
            fields.Set(GValue.GStrType, "exif-ifd0-Copyright", "(c) Lucja (2026) (ASCII, 17 components, 17 bytes)");
            fields.Set(GValue.GStrType, "exif-ifd0-Artist", "Lucja & Co (ASCII, 11 components, 11 bytes)");
            fields.Set(GValue.GStrType, "exif-ifd0-Make", "Acme (ASCII, 5 components, 5 bytes)");
            fields.Set(GValue.GStrType, "exif-ifd3-GPSLatitude", "52/1 30/1 0/1");
        });
        var photo = Photo(tagged.WriteToBuffer(format));

        Encode([.. ImagePlan.Of(photo, new ImagesConfig())!.Variants]);

        // In PNG, libvips packs it in a way that exiftool knows and we do not.
        foreach (var file in Directory.GetFiles(_folder.Path, "derived-*").Where(static file => !file.EndsWith(".png", StringComparison.Ordinal)))
        {
            var said = SiteGen.Images.Metadata.MetadataReader.Read(file);
            Assert.That((said.Copyright, said.Artist, said.Camera, said.HasLocation), Is.EqualTo(("(c) Lucja (2026)", "Lucja & Co", "", false)), file);
        }
    }

    [Test]
    public void Wide_colours_become_those_of_every_screen()
    {
        using var image = Pictures.Make(640, 480);
        using var wide = image.IccTransform("p3", inputProfile: "srgb");
        var photo = Photo(wide.JpegsaveBuffer(q: 95, profile: "p3"));

        var copy = Encode([ImagePlan.Variant(photo, new(ImageFormat.Png, 320, 240, 0, 0))])[0];

        Assert.That(copy.Contains("icc-profile-data"), Is.False);
        Assert.That(copy.Getpoint(300, 10)[..2], Is.EqualTo(new double[] { 187, 8 }).Within(8));
    }

    [Test]
    public void Colours_of_printers_become_those_of_screens()
    {
        using var image = Pictures.Make(640, 480);
        using var print = image.IccTransform("cmyk", inputProfile: "srgb");
        var photo = Photo(print.JpegsaveBuffer(q: 95));

        var copies = Encode([.. ImagePlan.Of(photo, new ImagesConfig())!.Variants]);

        Assert.That(copies.Select(static copy => copy.Bands), Is.All.EqualTo(3));
    }

    [Test]
    public void Pictures_of_16_bits_become_copies_of_8()
    {
        using var image = Pictures.Make(640, 480);
        using var deep = image.Colourspace(Enums.Interpretation.Rgb16);
        var photo = Photo(deep.PngsaveBuffer());

        var copies = Encode([.. ImagePlan.Of(photo, new ImagesConfig())!.Variants]);

        Assert.That(copies.Select(static copy => copy.Format), Is.All.EqualTo(Enums.BandFormat.Uchar));
    }

    [Test]
    public void What_one_can_see_through_stays_so()
    {
        var photo = Photo(Pictures.HalfSeen(640, 480, ".tif"));

        var copies = Encode([.. ImagePlan.Of(photo, new ImagesConfig())!.Variants]);

        Assert.That(copies.Select(static copy => copy.HasAlpha()), Is.All.True);
        Assert.That(copies[^1].Getpoint(600, 10)[^1], Is.Zero);
    }

    [TestCase(ImageCutKind.Fill, ImageAnchor.Left, 200, 200, 10)]
    [TestCase(ImageCutKind.Fill, ImageAnchor.Right, 200, 200, 77)]
    [TestCase(ImageCutKind.Crop, ImageAnchor.TopLeft, 200, 200, 3)]
    [TestCase(ImageCutKind.Crop, ImageAnchor.BottomRight, 200, 200, 136)]
    [TestCase(ImageCutKind.Fill, ImageAnchor.Smart, 300, 100, null)]
    [TestCase(ImageCutKind.Crop, ImageAnchor.Smart, 300, 100, null)]
    [TestCase(ImageCutKind.Whole, ImageAnchor.Centre, 900, 600, 2)]
    public void A_part_of_a_photo_can_be_cut_out(ImageCutKind kind, ImageAnchor anchor, int width, int height, int? red)
    {
        var photo = Photo(Pictures.Png(600, 400));
        var recipe = new ImageRecipe(ImageFormat.Png, width, height, 0, 0) { Cut = new(kind, anchor) };

        var copy = Encode([ImagePlan.Variant(photo, recipe)])[0];

        Assert.That((copy.Width, copy.Height), Is.EqualTo((width, height)));
        Assert.That(copy.Getpoint(10, 10)[0], Is.EqualTo((double?)red ?? copy.Getpoint(10, 10)[0]).Within(5));
    }

    [TestCase("a [1].jpg")]
    [TestCase("łódź 100%.JPG")]
    [TestCase("x[page=2].jpg")]
    public void Any_name_will_do(string name)
    {
        var photo = Photo(Pictures.Jpeg(640, 480), name);

        Assert.That(Encode([.. ImagePlan.Of(photo, new ImagesConfig())!.Variants]), Has.Count.EqualTo(6));
    }

    [Test]
    public void Where_one_copy_fails_the_others_are_made()
    {
        var photo = Photo(Pictures.Jpeg(64, 48));
        ImmutableArray<ImageVariant> variants =
        [
            ImagePlan.Variant(photo, new(ImageFormat.WebP, 17_000, 10, 75, 0)), ImagePlan.Variant(photo, new(ImageFormat.Png, 32, 24, 0, 0)),
        ];

        var problem = ImageEncoder.Encode(variants, (variant, write) => write(PathOf(variant)));

        Assert.That(problem, Does.StartWith("WebP of 17000 × 10: "));
        Assert.That(File.Exists(PathOf(variants[1])), Is.True);
    }

    private static (int Width, int Height) Size(ImageVariant variant) => (variant.Recipe.Width, variant.Recipe.Height);

    private static Image Turned(Image image, int orientation) => orientation switch
    {
        2 => image.FlipHor(),
        3 => image.Rot180(),
        4 => image.FlipVer(),
        5 => image.Rot90().FlipHor(),
        6 => image.Rot270(),
        7 => image.Rot90().FlipVer(),
        8 => image.Rot90(),
        _ => image.Copy(),
    };

    private Photo Photo(byte[] bytes, string name = "photo.bin")
    {
        _folder.Write(name, bytes);
        var file = new FileInfo(_folder.File(name));
        var source = new SourceFile(new(name), name, file.FullName, file.Length, file.LastWriteTimeUtc.Ticks);
        var facts = PhotoMeter.Measure(source, 200_000_000).Facts;
        Assert.That(facts, Is.Not.Null);
        return new(source, facts!.Hash, facts.Format, facts.Width, facts.Height) { HasAlpha = facts.HasAlpha, Metadata = facts.Metadata };
    }

    private List<Image> Encode(ImmutableArray<ImageVariant> variants)
    {
        var problem = ImageEncoder.Encode(variants, (variant, write) => write(PathOf(variant)));

        Assert.That(problem, Is.Empty);
        return [.. variants.Select(variant => Image.NewFromFile(PathOf(variant)))];
    }

    private string PathOf(ImageVariant variant) => _folder.File(variant.Url.OutputFile.Replace('/', '-'));
}
