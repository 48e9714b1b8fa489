using SiteGen.BrowserTests.Support;
using static Microsoft.Playwright.Assertions;

namespace SiteGen.BrowserTests;

/// <summary>A site that lets its readers have the files as they were put there.</summary>
internal sealed class DownloadTests : BrowserTest
{
    [Test]
    public async Task The_viewer_offers_the_original_where_the_site_asks()
    {
        var page = await Visit("three/");
        var viewer = new Viewer(page);
        await viewer.Open(2);

        await Expect(viewer.Download).ToHaveAttributeAsync("aria-label", "Download the original");
        var file = await page.RunAndWaitForDownloadAsync(() => viewer.Download.ClickAsync());

        Assert.That(file.SuggestedFilename, Is.EqualTo("photo-2.png"));
        Assert.That(file.Url, Does.EndWith("/three/photo-2.png"));
    }

    protected override BuiltSite Site => PhotoSite.With("download: true");
}
