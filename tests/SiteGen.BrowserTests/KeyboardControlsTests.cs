using Microsoft.Playwright;
using SiteGen.BrowserTests.Support;
using static Microsoft.Playwright.Assertions;

namespace SiteGen.BrowserTests;

/// <summary>What the theme's controls do when they are used by keyboard alone, on a phone and on a desk.</summary>
[TestFixture(390)]
[TestFixture(1280)]
internal sealed class KeyboardControlsTests(int width) : BrowserTest
{
    protected override string BasePath => "/";

    protected override BuiltSite Site => KindsSite.LeftToRight();

    [Test]
    public async Task The_first_stop_leads_past_the_head()
    {
        var page = await Open("recaps/");

        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Locator(".skip")).ToBeFocusedAsync();
        await Expect(page.Locator(".skip")).ToBeInViewportAsync(new() { Ratio = 1 });
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(Server.Url + "recaps/#main:start");
        await page.Keyboard.PressAsync("Tab");

        await Expect(page.Locator("main a").First).ToBeFocusedAsync();
    }

    [TestCase("Enter")]
    [TestCase("Space")]
    public async Task Menus_open_close_and_are_left(string key)
    {
        var page = await Open("");
        var menu = page.Locator(".site-header summary");
        var entries = page.Locator(".site-header details a");

        await menu.FocusAsync();
        await page.Keyboard.PressAsync(key);
        await page.Keyboard.PressAsync("Tab");
        await Expect(entries.First).ToBeFocusedAsync();
        await Expect(entries.First).ToBeInViewportAsync(new() { Ratio = 1 });
        Assert.That(await IsTooWide(page), Is.False);
        await page.Keyboard.PressAsync("Escape");
        await Expect(entries.First).ToBeHiddenAsync();
        await Expect(menu).ToBeFocusedAsync();
        await page.Keyboard.PressAsync(key);
        await Press(page, "Tab", 3);

        await Expect(page.Locator(".search-link")).ToBeFocusedAsync();
        await Expect(entries.First).ToBeHiddenAsync();
    }

    [TestCase("Enter")]
    [TestCase("Space")]
    public async Task Colours_are_switched_and_stay(string key)
    {
        var page = await Open(KindsSite.Everything);
        var button = page.Locator(".theme-switch");

        await button.FocusAsync();
        await Press(page, key, 2);
        await Expect(button).ToHaveAccessibleNameAsync("Colours: dark");
        await Expect(button).ToBeFocusedAsync();
        await page.ReloadAsync();

        await Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        await Expect(button).ToHaveAccessibleNameAsync("Colours: dark");
    }

    [Test]
    public async Task The_contents_lead_to_a_section_and_on_from_there()
    {
        var page = await Open(KindsSite.Everything);
        if (width == 390)
        {
            await page.Locator(".toc summary").FocusAsync();
            await Expect(page.Locator(".toc a").First).ToBeHiddenAsync();
            await page.Keyboard.PressAsync("Enter");
            await page.Keyboard.PressAsync("Tab");
        }
        else
        {
            await page.Locator(".toc a").First.FocusAsync();
        }

        await Expect(page.Locator(".toc a").First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#tuesday-tables-and-lists")).ToBeInViewportAsync();
        await page.Keyboard.PressAsync("Tab");

        await Expect(page.Locator(".anchor[href='#tuesday-tables-and-lists']")).ToBeFocusedAsync();
    }

    [Test]
    public async Task A_search_is_a_key_away_and_its_results_are_walked_by_arrows()
    {
        var page = await Open(KindsSite.Pictures);
        var field = page.GetByRole(AriaRole.Searchbox);
        var results = page.Locator(".search-title");

        await page.Keyboard.PressAsync("/");
        await Expect(field).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("quota");
        await Expect(results).ToHaveCountAsync(10);
        await page.Keyboard.PressAsync("Enter");
        await Expect(results.First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowUp");
        await Expect(field).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Escape");
        await Expect(field).ToBeFocusedAsync();
        await page.Locator(".search-more").FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await Expect(results.Nth(10)).ToBeFocusedAsync();
    }

    [Test]
    public async Task Photos_open_turn_over_and_give_the_focus_back()
    {
        var page = await Open(KindsSite.Pictures);
        var viewer = new Viewer(page);
        var photo = page.Locator(".gallery a.photo-link").First;

        await photo.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await viewer.Says("Photo 1 of 6: A drawn hill");
        await page.Keyboard.PressAsync("ArrowRight");
        await viewer.Says("Photo 2 of 6: A drawn hill");
        await page.Keyboard.PressAsync("ArrowLeft");
        await viewer.Says("Photo 1 of 6: A drawn hill");
        await page.Keyboard.PressAsync("Escape");

        await viewer.IsClosed();
        await Expect(photo).ToBeFocusedAsync();
    }

    [Test]
    public async Task An_embed_is_loaded_and_takes_the_focus()
    {
        var page = await Open(KindsSite.Pictures);
        await AnswerForOthers(page, "<!doctype html><title>Day 1</title>");

        await page.Locator("[data-embed]").FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Locator(".embed iframe")).ToBeFocusedAsync();
    }

    [Test]
    public async Task Comments_come_when_they_are_asked_for_and_the_walk_goes_on()
    {
        var page = await Open(KindsSite.Pictures);

        await page.Locator("[data-comments]").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".comments")).ToContainTextAsync("No comments yet.");
        await page.Keyboard.PressAsync("Tab");

        await Expect(page.Locator(".site-footer a").First).ToBeFocusedAsync();
    }

    private static async Task Press(IPage page, string key, int times)
    {
        for (var time = 0; time < times; time++)
        {
            await page.Keyboard.PressAsync(key);
        }
    }

    private static Task<bool> IsTooWide(IPage page) => page.EvaluateAsync<bool>("document.documentElement.scrollWidth > innerWidth");

    private Task<IPage> Open(string path)
        => Visit(path, new() { ViewportSize = new() { Width = width, Height = 800 }, ReducedMotion = ReducedMotion.Reduce });
}
