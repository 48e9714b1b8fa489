using Microsoft.Playwright;
using SiteGen.BrowserTests.Support;

namespace SiteGen.BrowserTests;

/// <summary>The bar at the bottom.</summary>
internal sealed class PreviewBarTests : PreviewTest
{
    [Test]
    public async Task It_tells_what_the_page_is_and_where_it_comes_from()
    {
        var page = await Visit("draft/");

        var bar = page.GetByRole(AriaRole.Region, new() { Name = "Preview" });

        await Assertions.Expect(bar.Locator(".badge")).ToHaveTextAsync("draft");
        await Assertions.Expect(bar.Locator("a.source")).ToHaveTextAsync("content/draft.md");
        await Assertions.Expect(bar.GetByText("1 reference")).ToBeVisibleAsync();
        await Assertions.Expect(bar.GetByText(" ms")).ToBeVisibleAsync();
    }

    [Test]
    public async Task A_key_hides_it_for_all_pages_and_a_draft_stays_marked()
    {
        var page = await Visit("draft/");
        var bar = page.GetByRole(AriaRole.Region, new() { Name = "Preview" });
        await Assertions.Expect(bar.Locator(".badge")).ToHaveTextAsync("draft");

        await page.Keyboard.PressAsync(".");

        await Assertions.Expect(bar.Locator(".source")).ToHaveCountAsync(0);
        await Assertions.Expect(bar.Locator(".badge")).ToBeVisibleAsync();
        await page.GotoAsync(Preview.Url + "about/");
        await Assertions.Expect(page.Locator("sitegen-live .bar")).ToBeHiddenAsync();
        await page.Keyboard.PressAsync(".");
        await Assertions.Expect(bar.Locator(".file")).ToHaveTextAsync("about.md");
    }

    [Test]
    public async Task The_key_does_nothing_while_somebody_types()
    {
        Edit("content/about.md", "---\ntitle: About\n---\nText.\n");
        Edit("layouts/page.sbn.html", "<label>Name <input id=\"name\"></label>\n{{ page.content }}\n");
        var page = await Visit("about/");
        var bar = page.GetByRole(AriaRole.Region, new() { Name = "Preview" });
        await Assertions.Expect(bar.Locator(".file")).ToHaveTextAsync("about.md");

        await page.Locator("#name").PressSequentiallyAsync("a.b");

        await Assertions.Expect(page.Locator("#name")).ToHaveValueAsync("a.b");
        await Assertions.Expect(bar.Locator(".file")).ToHaveTextAsync("about.md");
    }

    [Test]
    public async Task Warnings_of_the_page_can_be_read()
    {
        Edit("content/posts/day-1.md", "---\ntitle: Day 1\ndate: 2026-01-01\ndraft: false\npublished: true\n---\nText.\n");
        var page = await Visit("posts/day-1/");
        var bar = page.GetByRole(AriaRole.Region, new() { Name = "Preview" });

        await bar.Locator("button.warning").ClickAsync();

        await Assertions.Expect(bar.Locator(".warnings .mistake").First).ToBeVisibleAsync();
    }
}
