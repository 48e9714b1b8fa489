using Microsoft.Playwright;
using SiteGen.BrowserTests.Support;
using static Microsoft.Playwright.Assertions;

namespace SiteGen.BrowserTests;

/// <summary>The theme in a language that is written from right to left.</summary>
internal sealed class RightToLeftTests : BrowserTest
{
    protected override string BasePath => "/";

    protected override BuiltSite Site => KindsSite.RightToLeft();

    [TestCaseSource(typeof(KindsSite), nameof(KindsSite.Pages))]
    public async Task Nothing_is_wider_than_a_small_phone(string path)
    {
        var page = await Visit(path, new() { ViewportSize = new() { Width = 320, Height = 640 } });

        await Expect(page.Locator("html")).ToHaveAttributeAsync("dir", "rtl");
        Assert.That(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), Is.EqualTo(320));
    }

    [Test]
    public async Task An_open_menu_stays_on_the_screen()
    {
        var page = await Visit("", new() { ViewportSize = new() { Width = 320, Height = 640 } });

        await page.Locator(".site-header summary").ClickAsync();

        await Expect(page.Locator(".site-header details ul")).ToBeInViewportAsync(new() { Ratio = 1 });
    }

    [Test]
    public async Task Contents_stand_to_the_right_of_the_text_and_notes_to_the_left()
    {
        var page = await Visit(KindsSite.Everything);

        var text = (await page.Locator(".content").BoundingBoxAsync())!;
        var contents = (await page.Locator(".toc").BoundingBoxAsync())!;
        var note = (await page.Locator(".footnotes li").First.BoundingBoxAsync())!;

        Assert.That(contents.X, Is.GreaterThan(text.X + text.Width));
        Assert.That(note.X + note.Width, Is.LessThan(text.X));
    }

    [Test]
    public async Task Code_is_still_read_from_left_to_right()
    {
        var page = await Visit(KindsSite.Everything);

        foreach (var code in await page.Locator("pre, code").AllAsync())
        {
            await Expect(code).ToHaveCSSAsync("direction", "ltr");
        }
    }

    [Test]
    public async Task A_date_stays_whole_behind_a_title_of_another_direction()
    {
        var page = await Visit("search/?q=cycle");
        var result = page.Locator(".search-results li").First;
        await Expect(result).ToBeVisibleAsync();

        var title = (await result.Locator(".search-title").BoundingBoxAsync())!;
        var date = (await result.Locator("time").BoundingBoxAsync())!;

        Assert.That(date.X + date.Width, Is.LessThan(title.X));
    }

    [TestCase("", 390)]
    [TestCase(KindsSite.Everything, 390)]
    [TestCase(KindsSite.Everything, 1280)]
    [TestCase(KindsSite.Pictures, 1280)]
    public async Task Tab_meets_every_control_once_and_in_order(string path, int width)
    {
        var page = await Visit(path, new() { ViewportSize = new() { Width = width, Height = 800 }, ReducedMotion = ReducedMotion.Reduce });

        Assert.That(await KeyboardWalk.Faults(page), Is.Empty);
    }
}
