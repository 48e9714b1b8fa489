using System.IO.Compression;
using SiteGen.Configuration;
using SiteGen.Files;
using SiteGen.Images;
using SiteGen.Images.Albums;
using SiteGen.Images.Metadata;
using SiteGen.Tests.Images.Metadata;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Images;

public sealed class AlbumArchiveTests
{
    private TempFolder _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = new TempFolder();

    [TearDown]
    public void DropFolder() => _folder.Dispose();

    [Test]
    public void Files_of_one_name_get_numbers_and_one_file_is_there_once()
    {
        var album = AlbumArchive.Of("trip", [Photo("a/team.jpg"), Photo("b/Team.jpg"), Photo("c/team"), Photo("a/team.jpg")], ImageMetadata.Strip);

        Assert.That(album.Entries.Select(static entry => entry.Name), Is.EqualTo(["team.jpg", "Team-2.jpg", "team"]));
        Assert.That(album.Url.Value, Does.Match("^/derived/trip-[0-9a-f]{16}\\.zip$"));
    }

    [TestCase("", "photos")]
    [TestCase("lisbon_2026", "lisbon-2026")]
    [TestCase("a-very-long-day-of-walking-through-all-the-hills-of-lisbon-and-down-again", "a-very-long-day-of-walking-through-all-the-hills-of-lisbon-a")]
    public void Its_file_is_named_like_the_page(string name, string expected)
    {
        var album = AlbumArchive.Of(name, [Photo("a.jpg")], ImageMetadata.Strip);

        Assert.That(album.Url.Value, Does.Match($"^/derived/{expected}-[0-9a-f]{{16}}\\.zip$"));
    }

    [Test]
    public void Another_order_photo_or_setting_is_another_archive()
    {
        var (first, second) = (Photo("a.jpg"), Photo("b.jpg"));
        string[] addresses =
        [
            .. new[]
            {
                AlbumArchive.Of("trip", [first, second], ImageMetadata.Strip),
                AlbumArchive.Of("trip", [second, first], ImageMetadata.Strip),
                AlbumArchive.Of("trip", [first], ImageMetadata.Strip),
                AlbumArchive.Of("trip", [first, second], ImageMetadata.Keep),
            }.Select(static album => album.Url.Value),
        ];

        Assert.That(addresses, Is.Unique);
    }

    [Test]
    public void Photos_in_it_tell_no_more_than_published_ones()
    {
        byte[] photo = [0xFF, 0xD8, .. PhonePhotos.Segment(0xFE, default, "Room 12, Lisbon"u8), .. Pictures.Jpeg(20, 10)[2..]];
        _folder.Write("site/a.jpg", photo);
        var files = new DerivedFiles(_folder.File("cache"), FixedTime.Default.GetUtcNow());
        var album = AlbumArchive.Of("trip", [Photo("a.jpg")], ImageMetadata.Strip);

        Assert.That(files.Make([album]), Is.Empty);

        Assert.That(Unpacked(files.PathOf(album)), Is.EqualTo(Cleaned("site/a.jpg")));
        Assert.That(Unpacked(files.PathOf(album)).AsSpan().IndexOf("Lisbon"u8), Is.Negative);
    }

    [Test]
    public void A_file_that_is_gone_is_told_of()
    {
        var files = new DerivedFiles(_folder.File("cache"), FixedTime.Default.GetUtcNow());

        var mistakes = files.Make([AlbumArchive.Of("trip", [Photo("gone.jpg")], ImageMetadata.Strip)]);

        Assert.That(mistakes.Select(static mistake => mistake.Rule), Is.EqualTo([ImageRules.NotEncoded]));
        Assert.That(_folder.Files("cache"), Is.Empty);
    }

    [TestCase("galleries: {archive: true}", "", true)]
    [TestCase("", "galleries: {archive: true}", true)]
    [TestCase("galleries: {archive: true}", "galleries: {archive: false}", false)]
    [TestCase("", "", false)]
    public void A_page_offers_it_where_site_or_page_say_so(string site, string page, bool isOffered)
    {
        using var blog = TempSite.With("site.yaml", $"title: Blog\n{site}\n")
            .And("content/trip/index.md", $"---\ntitle: Trip\n{page}\n---\n![One](a.jpg)\n\n![Two](b.jpg)\n")
            .And("content/trip/a.jpg", Pictures.Jpeg(20, 10))
            .And("content/trip/b.jpg", Pictures.Jpeg(10, 20));

        var built = blog.Build();

        Assert.That(built.Files.Keys.Count(static name => name.EndsWith(".zip", StringComparison.Ordinal)), Is.EqualTo(isOffered ? 1 : 0));
        Assert.That(built.Text("trip/index.html").Contains("Download all 2 photos", StringComparison.Ordinal), Is.EqualTo(isOffered));
    }

    private static byte[] Unpacked(string path)
    {
        using var archive = ZipFile.OpenRead(path);
        using var source = archive.Entries.Single().Open();
        return Bytes(source);
    }

    private byte[] Cleaned(string name)
    {
        var path = _folder.File(name);
        var cleaned = MetadataStripper.Clean(path);
        using var source = cleaned.Open(File.OpenRead(path));
        return Bytes(source);
    }

    private static byte[] Bytes(Stream source)
    {
        using var target = new MemoryStream();
        source.CopyTo(target);
        return target.ToArray();
    }

    private Photo Photo(string name)
    {
        var path = _folder.File($"site/{name}");
        var hash = ContentHash.Of(System.Text.Encoding.UTF8.GetBytes(name));
        return new(new SourceFile(new($"content/{name}"), name, path, 1, 1), hash, ImageFormat.Jpeg, 20, 10);
    }
}
