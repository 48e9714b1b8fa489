using Deque.AxeCore.Playwright;
using SiteGen.BrowserTests.Support;
using static Microsoft.Playwright.Assertions;

namespace SiteGen.BrowserTests;

/// <summary>A recap that was written before there were galleries: its three photos, one under another, are one.</summary>
internal sealed class SeedTests : BrowserTest
{
    private const string Recap = "blog/virtual_ptg_summary/";

    private static readonly ImmutableArray<(int Width, int Height)> Photos = [(1914, 1076), (1911, 1068), (1504, 804)];

    protected override string BasePath => "/";

    protected override BuiltSite Site => BuiltSite.Named("seed", Build);

    [Test]
    public async Task Its_photos_stand_in_one_row_and_turn_over_by_keyboard()
    {
        var page = await Visit(Recap);
        var viewer = new Viewer(page);
        await Expect(page.Locator(".gallery .photo-link")).ToHaveCountAsync(Photos.Length);

        await viewer.Open(1);
        await viewer.Says("Photo 1 of 3: team_photo_1");
        await page.Keyboard.PressAsync("ArrowRight");
        await viewer.Says("Photo 2 of 3: team_photo_2");
        await page.Keyboard.PressAsync("ArrowRight");
        await viewer.Says("Photo 3 of 3: team_photo_3");
        await page.Keyboard.PressAsync("Escape");

        await viewer.IsClosed();
        await Expect(page.Locator("#photo-1")).ToBeFocusedAsync();
    }

    [Test]
    public async Task Without_scripts_its_photos_lead_to_large_pictures()
    {
        var page = await Visit(Recap, new() { JavaScriptEnabled = false });

        var answer = await page.RunAndWaitForResponseAsync(
            () => page.Locator("#photo-3").ClickAsync(), static response => response.Request.IsNavigationRequest);

        Assert.That(answer.Status, Is.EqualTo(200));
        Assert.That(answer.Headers["content-type"], Does.StartWith("image/"));
    }

    [Test]
    public async Task Axe_finds_nothing_in_its_gallery_closed_or_open()
    {
        var page = await Visit(Recap);
        var closed = await page.Locator(".gallery").RunAxe();
        await new Viewer(page).Open(1);
        var open = await new Viewer(page).Dialog.RunAxe();

        Assert.That(closed.Violations.Concat(open.Violations).Select(static rule => rule.Id), Is.Empty);
    }

    private static BuiltSite Build()
    {
        var site = new BuiltSite();
        site.CopyFrom(Folder());
        for (var i = 0; i < Photos.Length; i++)
        {
            var file = $"static/images/Virtual_PTG_2020/photo_{i + 1}.png";
            if (!File.Exists(Path.Combine(site.Source, file)))
            {
                site.Write(file, Drawing.Png(Photos[i].Width, Photos[i].Height, i));
            }
        }

        site.Build();
        return site;
    }

    private static string Folder()
    {
        for (var folder = Repository.Root; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var site = Path.Combine(folder, "shared", "corpora", "seed", "site");
            if (Directory.Exists(site))
            {
                return site;
            }
        }

        Assert.Ignore("needs shared/corpora/seed beside the checkout");
        return "";
    }
}
