using Microsoft.Playwright;
using SiteGen.BrowserTests.Support;
using static Microsoft.Playwright.Assertions;

namespace SiteGen.BrowserTests;

/// <summary>The photo viewer by keyboard and address; photos 1 to 3 have their captions on the odd ones.</summary>
internal sealed class PhotoViewerTests : BrowserTest
{
    [Test]
    public async Task Enter_opens_a_photo_and_arrows_turn_over_with_the_counter_read_out()
    {
        var page = await Visit("three/");
        var viewer = new Viewer(page);

        await viewer.Open(1);
        await viewer.Says("Photo 1 of 3: The caption of photo 1");
        await page.Keyboard.PressAsync("ArrowRight");
        await viewer.Says("Photo 2 of 3: What photo 2 shows");
        await page.Keyboard.PressAsync("ArrowRight");
        await viewer.Says("Photo 3 of 3: The caption of photo 3");
        await page.Keyboard.PressAsync("ArrowLeft");
        await viewer.Says("Photo 2 of 3: What photo 2 shows");

        await Expect(viewer.Announcement).ToHaveAttributeAsync("aria-live", "polite");
    }

    [Test]
    public async Task Escape_closes_and_gives_the_focus_back()
    {
        var page = await Visit("three/");
        var viewer = new Viewer(page);
        await viewer.Open(2);

        await page.Keyboard.PressAsync("Escape");

        await viewer.IsClosed();
        await Expect(page.Locator("#photo-2")).ToBeFocusedAsync();
        Assert.That(page.Url, Does.EndWith("/three/"));
        Assert.That(await page.Locator("[inert]").CountAsync(), Is.Zero);
    }

    [Test]
    public async Task It_is_a_modal_dialog_with_a_name_and_keeps_the_focus()
    {
        var page = await Visit("three/");
        var viewer = new Viewer(page);

        await viewer.Open(1);

        await Expect(viewer.Dialog).ToHaveAttributeAsync("aria-modal", "true");
        await Expect(viewer.Dialog).ToHaveAttributeAsync("aria-label", "Photo viewer");
        foreach (var key in Enumerable.Repeat("Tab", 8).Concat(Enumerable.Repeat("Shift+Tab", 8)))
        {
            await page.Keyboard.PressAsync(key);
            Assert.That(await page.EvaluateAsync<bool>("document.activeElement.closest('.pswp') !== null"), Is.True, key);
        }
    }

    [Test]
    public async Task The_photo_keeps_its_alt_text_and_the_caption_its_markup()
    {
        var page = await Visit("three/");
        var viewer = new Viewer(page);

        await viewer.Open(3);

        await Expect(viewer.Photo).ToHaveAttributeAsync("alt", "What photo 3 shows");
        Assert.That(await viewer.Caption.InnerHTMLAsync(), Is.EqualTo("The <em>caption</em> of photo 3"));
        await page.Keyboard.PressAsync("ArrowLeft");
        await Expect(viewer.Caption).ToBeHiddenAsync();
    }

    [Test]
    public async Task The_last_photo_is_one_key_away_and_the_first_as_well()
    {
        var page = await Visit("thirty/");
        var viewer = new Viewer(page);
        await viewer.Open(1);

        await page.Keyboard.PressAsync("End");
        await viewer.Says("Photo 30 of 30: What photo 30 shows");
        await page.Keyboard.PressAsync("Home");

        await viewer.Says("Photo 1 of 30: The caption of photo 1");
    }

    [Test]
    public async Task The_address_names_the_open_photo_and_back_closes_it()
    {
        var page = await Visit("three/");
        var viewer = new Viewer(page);

        await viewer.Open(1);
        Assert.That(page.Url, Does.EndWith("/three/#photo-1"));
        await page.Keyboard.PressAsync("ArrowRight");
        await viewer.Says("Photo 2 of 3: What photo 2 shows");
        Assert.That(page.Url, Does.EndWith("/three/#photo-2"));
        await page.GoBackAsync();

        await viewer.IsClosed();
        Assert.That(page.Url, Does.EndWith("/three/"));
    }

    [Test]
    public async Task A_link_to_a_photo_opens_it()
    {
        var page = await Visit("thirty/#photo-17");
        var viewer = new Viewer(page);
        await viewer.Says("Photo 17 of 30: The caption of photo 17");

        await page.Keyboard.PressAsync("Escape");

        await viewer.IsClosed();
        await Expect(page.Locator("#photo-17")).ToBeFocusedAsync();
        Assert.That(page.Url, Does.EndWith("/thirty/"));
    }

    [Test]
    public async Task Its_files_are_fetched_when_the_first_photo_opens()
    {
        Server.Forget();
        var page = await Visit("three/");
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Assert.That(Server.Asked, Has.Some.Contains("/js/gallery."));
        Assert.That(Server.Asked, Has.None.Contains("/photoswipe/").And.None.Contains("lightbox"));

        await new Viewer(page).Open(1);

        Assert.That(Server.Asked, Has.Some.Contains("/photoswipe/photoswipe.esm.min."));
    }

    [Test]
    public async Task A_click_with_the_mouse_opens_and_the_button_closes()
    {
        var page = await Visit("three/");
        var viewer = new Viewer(page);
        await page.Locator("#photo-2").ClickAsync();
        await viewer.Says("Photo 2 of 3: What photo 2 shows");

        await page.GetByRole(AriaRole.Button, new() { Name = "Close" }).ClickAsync();

        await viewer.IsClosed();
        await Expect(page.Locator("#photo-2")).ToBeFocusedAsync();
    }

    [Test]
    public async Task A_finger_turns_over()
    {
        var page = await Visit("three/", new() { HasTouch = true, ViewportSize = new() { Width = 390, Height = 800 } });
        var viewer = new Viewer(page);
        await page.Locator("#photo-1").TapAsync();
        await viewer.Says("Photo 1 of 3: The caption of photo 1");

        await Swipe(page, 330, 60);

        await viewer.Says("Photo 2 of 3: What photo 2 shows");
    }

    [Test]
    public async Task Originals_are_not_offered_unless_the_site_asks()
    {
        var page = await Visit("three/");
        var viewer = new Viewer(page);

        await viewer.Open(1);

        await Expect(viewer.Download).ToBeHiddenAsync();
    }

    [Test]
    public async Task Without_scripts_each_photo_leads_to_its_large_picture()
    {
        var page = await Visit("three/", new() { JavaScriptEnabled = false });
        var address = await page.Locator("#photo-2").GetAttributeAsync("href");
        Assert.That(address, Is.Not.Null.And.Not.Empty);

        var answer = await page.RunAndWaitForResponseAsync(
            () => page.Locator("#photo-2").ClickAsync(), static response => response.Request.IsNavigationRequest);

        Assert.That(answer.Status, Is.EqualTo(200));
        Assert.That(answer.Headers["content-type"], Does.StartWith("image/"));
    }

    protected override BuiltSite Site => PhotoSite.With();

    private static async Task Swipe(IPage page, int from, int to)
    {
        var fingers = await page.Context.NewCDPSessionAsync(page);
        await Touch("touchStart", from);
        for (var step = 1; step <= 5; step++)
        {
            await Touch("touchMove", from + ((to - from) * step / 5));
        }

        await fingers.SendAsync("Input.dispatchTouchEvent", new() { ["type"] = "touchEnd", ["touchPoints"] = Array.Empty<object>() });

        Task Touch(string type, int x) => fingers.SendAsync("Input.dispatchTouchEvent", new()
        {
            ["type"] = type,
            ["touchPoints"] = new[] { new Dictionary<string, object> { ["x"] = x, ["y"] = 400 } },
        });
    }
}
