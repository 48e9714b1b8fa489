using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using SiteGen.BrowserTests.Support;

namespace SiteGen.BrowserTests;

/// <summary><c>/_sitegen/</c>.</summary>
internal sealed class PreviewListTests : PreviewTest
{
    [Test]
    public async Task It_lists_all_pages_and_finds_them()
    {
        var page = await Visit("../_sitegen/");
        await Assertions.Expect(page.Locator("tbody a", new() { HasText = "Day 5" })).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Searchbox).FillAsync("day-7");

        await Assertions.Expect(page.Locator("tbody .name")).ToHaveTextAsync(["Day 7"]);
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("1 of ");
    }

    [Test]
    public async Task It_shows_new_pages_as_they_are_written()
    {
        var page = await Visit("../_sitegen/");

        Edit("content/posts/day-9.md", "---\ntitle: Day 9\ndate: 2026-01-09\n---\nText.\n");

        await Assertions.Expect(page.Locator("tbody a", new() { HasText = "Day 9" })).ToBeVisibleAsync();
    }

    [Test]
    public async Task Rendering_all_pages_finds_mistakes_that_nobody_has_seen_yet()
    {
        Edit("content/posts/day-1.md", "---\ntitle: Day 1\n---\n{{< nowhere >}}\n");
        var page = await Visit("../_sitegen/");
        await Assertions.Expect(page.Locator("tbody .name").First).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Render all pages" }).ClickAsync();

        await Assertions.Expect(page.Locator("#mistake-list")).ToContainTextAsync("nowhere");
        await Assertions.Expect(page.Locator("tbody tr:not(.gap)").First).ToContainTextAsync("1 error");
    }

    [Test]
    public async Task Ten_thousand_pages_do_not_hang_a_browser()
    {
        var page = await Chromium.Page();
        var rows = string.Join(',', Enumerable.Range(1, 10_000).Select(static number =>
            $$"""{"url":"/posts/{{number}}/","title":"Post {{number}}","kind":"page","file":"content/posts/{{number}}.md","hidden":false,"states":[],"errors":0,"warnings":0}"""));
        await page.RouteAsync("**/pages.json", route => route.FulfillAsync(new()
        {
            ContentType = "application/json",
            Body = $$"""{"title":"Big","home":"/","state":1,"errors":0,"warnings":0,"mistakes":[],"pages":[{{rows}}]}""",
        }));
        await page.GotoAsync(Preview.Url + "../_sitegen/");
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("10,000 pages");

        await page.EvaluateAsync("() => scrollTo(0, document.body.scrollHeight)");

        await Assertions.Expect(page.Locator("tbody a", new() { HasTextRegex = new("^Post (1|10000)$") }).First).ToBeVisibleAsync();
        Assert.That(await page.Locator("tbody tr").CountAsync(), Is.LessThan(60));
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task Axe_finds_nothing()
    {
        var page = await Visit("../_sitegen/");
        await Assertions.Expect(page.Locator("tbody .name").First).ToBeVisibleAsync();

        var result = await page.RunAxe();

        Assert.That(string.Join('\n', result.Violations.Select(static rule => $"{rule.Id}: {rule.Nodes[0].Html}")), Is.Empty);
    }
}
