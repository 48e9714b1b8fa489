using SiteGen.Images.Vips;
using SiteGen.Tests.Images.Metadata;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Images;

/// <summary>Photos of phones, which only the machine's own libheif can decode; skipped by its name where there is none.</summary>
public sealed class HeicTests
{
    private TempSite _site = null!;

    [SetUp]
    public void MakeSite() => _site = TempSite
        .With("site.yaml", "title: T\nbaseURL: https://example.org/\nsocialCards: false\nimages: { formats: [webp], widths: [40] }\n")
        .And("content/album/index.md", "---\ntitle: Album\n---\n![A triangle before a disc](drawing.heic)\n")
        .And("content/album/drawing.heic", MadePhotos.Drawing("drawing.heic"));

    [TearDown]
    public void DropSite() => _site.Dispose();

    [Test]
    public void A_heic_photo_becomes_copies_that_every_browser_shows()
    {
        if (!LibHeif.IsHere)
        {
            Assert.Ignore("needs libheif.so.1, which './build.sh test' installs");
        }

        var build = _site.Build();

        var copies = build.Files.Where(static file => file.Key.StartsWith("derived/", StringComparison.Ordinal)).ToArray();
        Assert.That(build.Codes, Is.Empty, build.Report);
        Assert.That(copies.Select(static copy => Path.GetExtension(copy.Key)).Order(), Is.EqualTo(new[] { ".jpg", ".webp" }));
        Assert.That(build.Text("album/index.html"), Does.Contain("<picture").And.Contain("data:image/webp;base64,"));
        using var jpeg = NetVips.Image.NewFromBuffer(copies.Single(static copy => copy.Key.EndsWith(".jpg", StringComparison.Ordinal)).Value);
        using var drawing = NetVips.Image.NewFromBuffer(MadePhotos.Drawing("drawing.jpg"));
        Assert.That(jpeg.Width, Is.EqualTo(40));
        Assert.That(jpeg.Avg(), Is.EqualTo(drawing.Avg()).Within(12), "the same drawing");
    }

    [Test]
    public void Without_a_decoder_a_heic_photo_is_a_warning_and_published_as_it_is()
    {
        if (LibHeif.IsHere)
        {
            Assert.Ignore("needs a machine without libheif");
        }

        var build = _site.Build();

        Assert.That(build.Codes, Is.EqualTo(new[] { "SG3005" }));
        Assert.That(build.Files, Does.ContainKey("album/drawing.heic"));
    }
}
