using SiteGen.BrowserTests.Support;
using static Microsoft.Playwright.Assertions;

namespace SiteGen.BrowserTests;

/// <summary>Lists show short posts whole, with their photos, where the site wants it: the viewer works there, too.</summary>
internal sealed class ListViewerTests : BrowserTest
{
    [Test]
    public async Task Photos_of_short_posts_open_on_the_home_page()
    {
        var page = await Visit("");
        var viewer = new Viewer(page);
        var photos = page.Locator(".card .photo-link");
        await Expect(photos).ToHaveCountAsync(3);

        await photos.Nth(0).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await viewer.IsOpen();
        await page.Keyboard.PressAsync("Escape");

        await viewer.IsClosed();
        await Expect(photos.Nth(0)).ToBeFocusedAsync();
        Assert.That(page.Url, Is.EqualTo(Server.Url), "a photo of a list has no address");
    }

    [Test]
    public async Task Its_originals_can_be_fetched_where_the_site_asks()
    {
        var page = await Visit("");
        var viewer = new Viewer(page);
        await page.Locator(".card .photo-link").Nth(1).ClickAsync();
        await viewer.IsOpen();

        var file = await page.RunAndWaitForDownloadAsync(() => viewer.Download.ClickAsync());

        Assert.That(file.Url, Does.Match("/short-[12]/(hill|lake)\\.png$"));
    }

    [Test]
    public async Task A_gallery_of_a_short_post_has_rows()
    {
        var page = await Visit("");

        var list = (await page.Locator(".card .gallery-photos").BoundingBoxAsync())!;
        var summary = (await page.Locator(".card .summary").First.BoundingBoxAsync())!;

        Assert.That(list.Width, Is.EqualTo(summary.Width).Within(1).And.GreaterThan(500));
        Assert.That(list.Height, Is.InRange(150, 400));
    }

    [Test]
    public async Task A_list_without_photos_asks_for_nothing_of_the_viewer()
    {
        Server.Forget();

        var page = await Visit("quiet/");
        await page.WaitForLoadStateAsync(Microsoft.Playwright.LoadState.NetworkIdle);

        Assert.That(Server.Asked, Has.None.Contains("gallery"));
    }

    protected override BuiltSite Site => BuiltSite.Named("short posts", Build);

    private static BuiltSite Build()
    {
        var site = new BuiltSite();
        site.Write("site.yaml", $$"""
            baseURL: https://example.org{{PhotoSite.BasePath}}
            title: Short
            params: { summit: { summaries: html, home: list } }
            disableKinds: [taxonomy, term, rss]
            socialCards: false
            images: { formats: [webp], widths: [240, 480] }
            galleries: { download: true }
            """);
        site.Write("content/posts/short-1/index.md", "---\ntitle: One\ndate: 2026-01-02\n---\nA hill.\n\n![A hill](hill.png)\n");
        site.Write("content/posts/short-2/index.md", "---\ntitle: Two\ndate: 2026-01-01\n---\n![A hill](hill.png)\n\n![A lake](lake.png)\n");
        site.Write("content/quiet/words.md", "---\ntitle: Words\n---\nA post without photos.\n");
        site.Write("content/posts/short-1/hill.png", Drawing.Png(600, 400, 1));
        site.Write("content/posts/short-2/hill.png", Drawing.Png(600, 400, 2));
        site.Write("content/posts/short-2/lake.png", Drawing.Png(600, 400, 3));
        site.Build();
        return site;
    }
}
