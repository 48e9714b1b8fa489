using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using SiteGen.BrowserTests.Support;

namespace SiteGen.BrowserTests;

/// <summary>Mistakes as a writer sees them in the browser.</summary>
internal sealed class PreviewOverlayTests : PreviewTest
{
    private const string Page = "content/posts/day-1.md";
    private const string Broken = "---\ntitle: Day 1\ndate: 2026-01-01\n---\nWhat we saw on day 1.\n\n{{< nowhere >}}\n";
    private const string Mended = "---\ntitle: Day 1\ndate: 2026-01-01\n---\nWhat we saw on day 1.\n";

    [Test]
    public async Task A_mistake_is_shown_above_the_last_good_page_and_goes_when_it_is_mended()
    {
        var page = await Visit("posts/day-1/");
        await Mark(page);

        Edit(Page, Broken);

        var overlay = page.GetByRole(AriaRole.Alertdialog);
        await Assertions.Expect(overlay).ToBeVisibleAsync();
        await Assertions.Expect(overlay.GetByText("nowhere", new() { Exact = false }).First).ToBeVisibleAsync();
        await Assertions.Expect(overlay.Locator(".place a")).ToHaveAttributeAsync("href", $"vscode://file{PathOf(Page)}:7:1");
        await Assertions.Expect(overlay.Locator("pre .mark")).ToHaveTextAsync("^^^^^^^^^^^^^^^");
        await Assertions.Expect(page.GetByText("What we saw on day 1.")).ToBeVisibleAsync();

        Edit(Page, Mended);

        await Assertions.Expect(overlay).ToHaveCountAsync(0);
        Assert.That(await IsMarked(page), Is.True);
    }

    [Test]
    public async Task Escape_closes_the_overlay_and_the_bar_opens_it_again()
    {
        var page = await Visit("posts/day-1/");
        Edit(Page, Broken);
        var overlay = page.GetByRole(AriaRole.Alertdialog);
        await Assertions.Expect(overlay).ToBeVisibleAsync();

        await page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(overlay).ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Button, new() { Name = "1 error" }).ClickAsync();
        await Assertions.Expect(overlay).ToBeVisibleAsync();
    }

    [Test]
    public async Task A_page_that_is_opened_while_the_site_is_broken_shows_it()
    {
        Edit("site.yaml", "title: [Blog\n");
        var page = await Visit("posts/day-1/");

        await Assertions.Expect(page.GetByRole(AriaRole.Alertdialog)).ToContainTextAsync("site.yaml");
    }

    [Test]
    public async Task A_style_sheet_of_the_theme_does_not_reach_the_overlay()
    {
        Site.Write("static/css/own.css", "* { display: none !important; color: red !important } html, body, main, h1 { display: block !important }");
        Preview.Changed(PathOf("static/css/own.css"));
        var page = await Visit("posts/day-1/");

        Edit(Page, Broken);

        await Assertions.Expect(page.GetByRole(AriaRole.Alertdialog)).ToBeVisibleAsync();
    }

    [TestCase(1280, ColorScheme.Light)]
    [TestCase(390, ColorScheme.Dark)]
    public async Task Axe_finds_nothing_in_overlay_and_bar(int width, ColorScheme scheme)
    {
        var page = await Visit("draft/", new() { ViewportSize = new() { Width = width, Height = 800 }, ColorScheme = scheme });
        Edit(Page, Broken.Replace("title: Day 1", "title: [Day 1", StringComparison.Ordinal));
        await Assertions.Expect(page.GetByRole(AriaRole.Alertdialog)).ToBeVisibleAsync();

        var result = await page.Locator("sitegen-live").RunAxe();

        Assert.That(string.Join('\n', result.Violations.Select(static rule => $"{rule.Id}: {rule.Nodes[0].Html}")), Is.Empty);
    }
}
