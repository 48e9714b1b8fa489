using SiteGen.Images.Metadata;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Images.Metadata;

/// <summary>Cleaned copies in builds: cold, warm, and after the setting changed.</summary>
public sealed class PublishedPhotosTests
{
    private const string Config = "title: T\nbaseURL: https://example.org/\n";

    private static readonly byte[] Photo = MadePhotos.Jpeg(MadePhotos.Exif((ExifTags.Artist, "Ann")), MadePhotos.Gps());

    [Test]
    public void A_warm_build_counts_the_same_photos_as_a_cold_one()
    {
        using var site = Site();

        var cold = site.Build().Result;
        var warm = site.Build().Result;
        var changed = site.And("content/b.md", "---\ntitle: B\n---\n").Build().Result;

        Assert.That(cold.Counts.LocatedPhotos, Is.EqualTo(2));
        Assert.That(warm.WasUpToDate, Is.True);
        Assert.That(warm.Counts.LocatedPhotos, Is.EqualTo(2));
        Assert.That(changed.Counts.LocatedPhotos, Is.EqualTo(2));
        Assert.That(changed.WasUpToDate, Is.False);
    }

    [Test]
    public void A_published_photo_that_somebody_replaced_by_the_original_is_cleaned_again()
    {
        using var site = Site();
        site.Build();
        site.And("public/photo.jpg", Photo).And("content/b.md", "---\ntitle: B\n---\n");

        var build = site.Build();

        Assert.That(build.Files["photo.jpg"], Is.EqualTo(MadePhotos.Cleaned(Photo)));
    }

    [Test]
    public void Another_setting_publishes_files_anew()
    {
        using var site = Site();
        var stripped = site.Build();

        var kept = site.And("site.yaml", $"{Config}images:\n  metadata: keep\n").Build();
        var again = site.And("site.yaml", Config).Build();

        Assert.That(stripped.Files["photo.jpg"], Is.Not.EqualTo(Photo));
        Assert.That(kept.Files["photo.jpg"], Is.EqualTo(Photo));
        Assert.That(kept.Result.Counts.LocatedPhotos, Is.Zero);
        Assert.That(again.Files["photo.jpg"], Is.EqualTo(stripped.Files["photo.jpg"]));
    }

    [Test]
    public void The_name_says_nothing_and_texts_are_left_alone()
    {
        using var site = Site().And("static/photo.txt", Photo).And("static/words.jpg", "only words\n");

        var files = site.Build().Files;

        Assert.That(files["photo.txt"], Is.EqualTo(MadePhotos.Cleaned(Photo)));
        Assert.That(files["words.jpg"], Is.EqualTo("only words\n"u8.ToArray()));
    }

    private static TempSite Site() => TempSite.With("site.yaml", Config)
        .And("content/recaps/lisbon/index.md", "---\ntitle: Lisbon\n---\nText.\n")
        .And("content/recaps/lisbon/team.JPG", Photo)
        .And("static/photo.jpg", Photo);
}
