using Microsoft.Playwright;
using SiteGen.BrowserTests.Support;

namespace SiteGen.BrowserTests;

/// <summary>What an open tab does when files change: as much as is needed, and nothing else.</summary>
internal sealed class PreviewReloadTests : PreviewTest
{
    [Test]
    public async Task What_is_typed_is_seen()
    {
        var page = await Visit("posts/day-1/");

        Replace("content/posts/day-1.md", "What we saw", "What we heard");

        await Assertions.Expect(page.GetByText("What we heard on day 1.")).ToBeVisibleAsync();
    }

    [Test]
    public async Task A_page_that_is_loaded_again_stays_where_its_reader_was()
    {
        var page = await Visit("long/");
        await page.Locator("details summary").ClickAsync();
        await page.EvaluateAsync("() => scrollTo(0, 2000)");
        await Mark(page);

        Replace("content/long.md", "The end.", "The very end.");

        await IsReloaded(page);
        Assert.That(await page.EvaluateAsync<double>("() => scrollY"), Is.EqualTo(2000).Within(2));
        Assert.That(await page.EvaluateAsync<bool>("() => document.querySelector('details').open"), Is.True);
        Assert.That(await page.EvaluateAsync<string>("() => document.activeElement.localName"), Is.EqualTo("summary"));
    }

    [Test]
    public async Task A_page_that_does_not_change_is_not_loaded_again()
    {
        var page = await Visit("about/");
        var other = await VisitInTab(page, "posts/day-2/");
        await Mark(page);
        await Mark(other);

        Replace("content/posts/day-2.md", "What we saw", "What we heard");

        await IsReloaded(other);
        Assert.That(await IsMarked(page), Is.True);
    }

    [Test]
    public async Task A_style_sheet_is_exchanged_without_loading_the_page_again()
    {
        var page = await Visit("about/");
        await Mark(page);

        Edit("static/css/own.css", "h1 { color: rgb(4, 5, 6); }\n");

        await Assertions.Expect(page.Locator("h1")).ToHaveCSSAsync("color", "rgb(4, 5, 6)");
        await Assertions.Expect(page.Locator("link[rel=stylesheet][href*='own.css']")).ToHaveCountAsync(1);
        Assert.That(await IsMarked(page), Is.True);
    }

    [Test]
    public async Task A_style_sheet_that_is_edited_again_and_again_ends_as_it_was_left()
    {
        var page = await Visit("about/");
        await Mark(page);

        for (var number = 10; number < 30; number++)
        {
            Edit("static/css/own.css", $"h1 {{ color: rgb({number}, 5, 6); }}\n{new string(' ', number)}");
        }

        await Assertions.Expect(page.Locator("h1")).ToHaveCSSAsync("color", "rgb(29, 5, 6)");
        await Assertions.Expect(page.Locator("link[rel=stylesheet][href*='own.css']")).ToHaveCountAsync(1);
        Assert.That(await IsMarked(page), Is.True);
    }

    [Test]
    public async Task A_bundle_is_exchanged_without_loading_the_page_again()
    {
        Site.Write("assets/css/own.css", "h1 { text-indent: 3px; }\n");
        Preview.Changed(PathOf("assets/css/own.css"));
        var page = await Visit("about/");
        await Assertions.Expect(page.Locator("h1")).ToHaveCSSAsync("text-indent", "3px");
        await Mark(page);

        Edit("assets/css/own.css", "h1 { text-indent: 5px; }\n");

        await Assertions.Expect(page.Locator("h1")).ToHaveCSSAsync("text-indent", "5px");
        await Assertions.Expect(page.Locator("link[rel=stylesheet][href*='/css/summit.'][integrity]")).ToHaveCountAsync(1);
        Assert.That(await IsMarked(page), Is.True);
    }

    [Test]
    public async Task A_style_sheet_with_another_address_is_exchanged_too()
    {
        var page = await Visit("about/");
        await Mark(page);
        Site.Write("static/css/other.css", "h1 { color: rgb(7, 8, 9); }\n");
        Replace("site.yaml", "/css/own.css", "/css/other.css");
        Preview.Changed(PathOf("static/css/other.css"));

        await Assertions.Expect(page.Locator("h1")).ToHaveCSSAsync("color", "rgb(7, 8, 9)");
        Assert.That(await IsMarked(page), Is.True);
    }

    [Test]
    public async Task A_picture_that_changes_loads_the_pages_that_show_it()
    {
        var page = await Visit("picture/");
        var other = await VisitInTab(page, "about/");
        await Mark(page);
        await Mark(other);

        Edit("static/tower.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='40'><rect width='40' height='40'/></svg>\n");

        await IsReloaded(page);
        Assert.That(await page.EvaluateAsync<int>("() => document.querySelector('main img').naturalWidth"), Is.EqualTo(40));
        Assert.That(await IsMarked(other), Is.True);
    }

    [Test]
    public async Task A_tab_follows_a_renamed_page()
    {
        var page = await Visit("posts/day-3/");

        Rename("content/posts/day-3.md", "content/posts/third-day.md");

        await page.WaitForURLAsync("**/posts/third-day/");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Day 3");
    }

    [Test]
    public async Task A_tab_follows_a_page_whose_front_matter_gives_it_another_address()
    {
        var page = await Visit("posts/day-3/");

        Replace("content/posts/day-3.md", "title: Day 3", "title: Day 3\nslug: wednesday");

        await page.WaitForURLAsync("**/posts/wednesday/");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Day 3");
    }

    [Test]
    public async Task A_deleted_page_is_shown_as_missing_and_comes_back()
    {
        var page = await Visit("posts/day-4/");
        var text = await File.ReadAllTextAsync(PathOf("content/posts/day-4.md"));

        Delete("content/posts/day-4.md");

        await Assertions.Expect(page.Locator("h1")).Not.ToHaveTextAsync("Day 4");
        await page.WaitForFunctionAsync("() => document.querySelector('sitegen-live')?.dataset.state === 'live'");

        Edit("content/posts/day-4.md", text);

        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Day 4");
    }

    [Test]
    public async Task A_tab_that_waits_at_an_address_shows_the_page_once_it_is_written()
    {
        var page = await Visit("posts/tomorrow/");

        Edit("content/posts/tomorrow.md", "---\ntitle: Tomorrow\n---\nSoon.\n");

        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Tomorrow");
    }
}
