using NetVips;
using SiteGen.Images.Metadata;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Images.Metadata;

/// <summary>Walks every file of an output folder with the real exiftool: nobody's home, device or name is in there.</summary>
public sealed class NobodysLocationTests
{
    private static readonly string[] PrivateParts =
        ["GPS", "Serial", "Owner", "MakerNote", "Thumbnail", "Preview", "UniqueID", "UserComment", "HostComputer", "DocumentID", "Location"];

    private static string Drawings => Path.Combine(Repository.Tests, "Images", "Metadata", "Drawings");

    private static string Thumbnail => Path.Combine(Drawings, "drawing.jpg");

    [Test]
    public void No_published_file_says_where_or_with_whose_device_it_was_made()
    {
        using var site = Site();
        var before = ExifTool.Read(Path.Combine(site.Root, "static"));

        var build = site.Build();

        var after = ExifTool.Read(Path.Combine(site.Root, "public"));
        var withSecrets = before.Count(file => file.Value.Exists(IsPrivate));
        Assert.That(after.SelectMany(file => file.Value.Where(IsPrivate).Select(tag => $"{file.Key}: {tag}")), Is.Empty);
        Assert.That(withSecrets, Is.EqualTo(before.Count), "what is to be taken out must be there first");
        Assert.That(build.Result.Counts.LocatedPhotos, Is.GreaterThanOrEqualTo(withSecrets));
    }

    [Test]
    public void Credits_colour_profile_and_orientation_stay()
    {
        using var site = Site();
        string[] kept = ["Artist", "Copyright", "ProfileDescription", "Orientation", "DateTimeOriginal", "Creator", "Rights", "By-line",
            "AltTextAccessibility", "Caption-Abstract", "Description", "XResolution"];
        var before = ExifTool.Read(Path.Combine(site.Root, "static"));

        site.Build();

        var after = ExifTool.Read(Path.Combine(site.Root, "public"));
        var lost = before.SelectMany(file => file.Value
            .Where(tag => kept.Contains(tag.Tag.Split(':')[^1]) && !tag.Tag.StartsWith("Composite", StringComparison.Ordinal))
            .Where(tag => !Dropped(file.Key, tag.Tag) && !after[file.Key].Contains(tag))
            .Select(tag => $"{file.Key}: {tag}"));
        Assert.That(lost, Is.Empty);
    }

    [TestCase("drawing.jpg")]
    [TestCase("drawing.png")]
    [TestCase("drawing.webp")]
    [TestCase("drawing.gif")]
    [TestCase("drawing.tif")]
    [TestCase("drawing.avif")]
    public void Pixels_are_the_same(string name)
    {
        using var folder = new TempFolder();
        var original = Copy(folder, name);
        ExifTool.Sign(original, Thumbnail);

        var cleaned = Cleaned(original);

        using var left = Image.NewFromFile(original);
        using var right = Image.NewFromBuffer(cleaned);
        using var difference = (left - right).Abs();
        Assert.That(difference.Max(), Is.Zero);
    }

    [TestCase("drawing.heic")]
    [TestCase("drawing.mp4")]
    [TestCase("drawing.mov")]
    public void What_no_decoder_here_reads_keeps_its_compressed_bytes(string name)
    {
        using var folder = new TempFolder();
        var original = Copy(folder, name);
        var compressed = Pixels(File.ReadAllBytes(original));
        ExifTool.Sign(original, Thumbnail);

        var cleaned = Cleaned(original);

        Assert.That(cleaned, Has.Length.EqualTo(new FileInfo(original).Length));
        Assert.That(cleaned.AsSpan().IndexOf(compressed), Is.Positive);
    }

    [Test]
    public void A_small_copy_inside_a_heic_is_gone_and_the_picture_is_not()
    {
        var original = File.ReadAllBytes(Path.Combine(Drawings, "with-thumbnail.heic"));

        var cleaned = Cleaned(Path.Combine(Drawings, "with-thumbnail.heic"));

        Assert.That(cleaned, Has.Length.EqualTo(original.Length));
        Assert.That(cleaned, Is.Not.EqualTo(original));
        Assert.That(cleaned.AsSpan().Count("hvc1"u8), Is.EqualTo(original.AsSpan().Count("hvc1"u8) - 1));
    }

    [Test]
    public void A_site_may_keep_everything()
    {
        using var site = Site().And("site.yaml", "title: T\nbaseURL: https://example.org/\nimages:\n  metadata: keep\n");

        site.Build();

        Assert.That(
            File.ReadAllBytes(Path.Combine(site.Root, "public", "drawing.jpg")),
            Is.EqualTo(File.ReadAllBytes(Path.Combine(site.Root, "static", "drawing.jpg"))));
    }

    private static TempSite Site()
    {
        var site = TempSite.With("site.yaml", "title: T\nbaseURL: https://example.org/\n")
            .And("content/recaps/lisbon/index.md", "---\ntitle: Lisbon\n---\n![A drawing](drawing.jpg)\n");
        foreach (var file in Directory.GetFiles(Drawings))
        {
            site.And($"static/{Path.GetFileName(file)}", File.ReadAllBytes(file));
        }

        ExifTool.Sign(Path.Combine(site.Root, "static"), Thumbnail);
        foreach (var file in Directory.GetFiles(Path.Combine(site.Root, "static")))
        {
            site.And($"content/recaps/lisbon/{Path.GetFileName(file)}", File.ReadAllBytes(file));
        }

        var photo = File.ReadAllBytes(Path.Combine(site.Root, "static", "drawing.jpg"));
        var film = File.ReadAllBytes(Path.Combine(site.Root, "static", "drawing.mp4"));
        return site
            .And("static/IMG 0001 (2).JPG", photo)
            .And("static/no-picture.txt", photo)
            .And("static/motion.jpg", [.. photo, .. film])
            .And("static/two.jpg", PhonePhotos.WithSecondPicture(photo))
            .And("static/maker.jpg", PhonePhotos.WithMakerNote(photo))
            .And("static/embedded.svg", PhonePhotos.InDrawing(photo));
    }

    private static bool IsPrivate((string Tag, string Value) tag)
        => !tag.Tag.StartsWith("File", StringComparison.Ordinal) && !tag.Tag.StartsWith("System", StringComparison.Ordinal)
            && Array.Exists(PrivateParts, part => tag.Tag.Split(':')[^1].Contains(part, StringComparison.Ordinal))
            && tag.Tag is not ("QuickTime:PreviewTime" or "QuickTime:PreviewDuration");

    // Small and second pictures go with all they say; captions of the press are no part of PNG's own format.
    private static bool Dropped(string file, string tag)
        => tag.StartsWith("IFD1", StringComparison.Ordinal) || tag.Contains("2:", StringComparison.Ordinal)
            || (file.EndsWith(".png", StringComparison.Ordinal) && tag.StartsWith("IPTC", StringComparison.Ordinal));

    private static string Copy(TempFolder folder, string name)
    {
        var path = folder.File(name);
        File.Copy(Path.Combine(Drawings, name), path);
        return path;
    }

    private static byte[] Cleaned(string path)
    {
        using var copy = new MemoryStream();
        using var source = MetadataStripper.Clean(path).Open(File.OpenRead(path));
        source.CopyTo(copy);
        return copy.ToArray();
    }

    // A HEIC's other items may stand before and behind its picture.
    private static byte[] Pixels(byte[] file)
    {
        var window = new ByteWindow(file);
        var boxes = BoxReader.Read(window, 0, file.Length, out _);
        if (BoxReader.Find(boxes, "meta") is { } meta)
        {
            var (at, end) = ItemPlaces.Read(window, BoxReader.Inside(window, meta, 4))![1].Single();
            return file[(int)at..(int)end];
        }

        var data = boxes.Single(box => box.Name == "mdat");
        return file[(int)data.InsideAt..(int)data.End];
    }
}
