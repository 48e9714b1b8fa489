using Microsoft.Playwright;
using SiteGen.BrowserTests.Support;

namespace SiteGen.BrowserTests;

/// <summary>Many tabs, several browsers, and previews that end and begin.</summary>
internal sealed class PreviewTabsTests : PreviewTest
{
    [Test]
    public async Task Eight_tabs_of_one_browser_are_all_told()
    {
        var tabs = new List<IPage> { await Visit("posts/day-1/") };
        for (var number = 2; number <= 8; number++)
        {
            tabs.Add(await VisitInTab(tabs[0], $"posts/day-{number}/"));
        }

        Replace("site.yaml", "title: Blog", "title: Diary");

        foreach (var tab in tabs)
        {
            await Assertions.Expect(tab.Locator(".site-title")).ToHaveTextAsync("Diary");
        }
    }

    [Test]
    public async Task When_the_tab_that_listens_is_closed_another_one_does()
    {
        var first = await Visit("about/");
        var second = await VisitInTab(first, "posts/day-1/");
        await first.CloseAsync();

        Replace("content/posts/day-1.md", "What we saw", "What we heard");

        await Assertions.Expect(second.GetByText("What we heard on day 1.")).ToBeVisibleAsync();
    }

    [Test]
    public async Task When_a_folder_is_moved_all_tabs_follow()
    {
        var tabs = new List<IPage> { await Visit("posts/day-1/") };
        for (var number = 2; number <= 4; number++)
        {
            tabs.Add(await VisitInTab(tabs[0], $"posts/day-{number}/"));
        }

        foreach (var (from, to) in new[] { ("posts", "minutes"), ("minutes", "days"), ("days", "posts") })
        {
            var names = Directory.GetFiles(PathOf($"content/{from}")).Select(Path.GetFileName).ToList();
            Directory.Move(PathOf($"content/{from}"), PathOf($"content/{to}"));
            Preview.Changed([.. names.Select(name => PathOf($"content/{from}/{name}")), .. names.Select(name => PathOf($"content/{to}/{name}"))]);

            for (var number = 1; number <= tabs.Count; number++)
            {
                await tabs[number - 1].WaitForURLAsync($"**/{to}/day-{number}/");
                await IsLive(tabs[number - 1]);
            }
        }
    }

    [Test]
    public async Task Browsers_without_locks_listen_with_each_tab_that_is_looked_at()
    {
        var page = await Chromium.Page();
        await page.Context.AddInitScriptAsync("Object.defineProperty(Navigator.prototype, 'locks', { value: undefined })");
        var tab = await VisitInTab(page, "posts/day-1/");

        Replace("content/posts/day-1.md", "What we saw", "What we heard");

        await Assertions.Expect(tab.GetByText("What we heard on day 1.")).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task Tabs_recover_when_the_preview_is_stopped_and_started_again()
    {
        var page = await Visit("posts/day-1/");
        var same = await VisitInTab(page, "about/");
        await Mark(page);
        await Mark(same);
        await Stop();
        await Assertions.Expect(page.Locator("sitegen-live .source")).ToContainTextAsync("stopped");
        Site.Write("content/posts/day-1.md", "---\ntitle: Day 1\ndate: 2026-01-01\n---\nWritten while nobody looked.\n");

        await StartAgain();

        await Assertions.Expect(page.GetByText("Written while nobody looked.")).ToBeVisibleAsync();
        await same.WaitForFunctionAsync("() => document.querySelector('sitegen-live').dataset.state === 'live'");
        Assert.That(await IsMarked(same), Is.True);
    }
}
