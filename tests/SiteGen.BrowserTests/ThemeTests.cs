using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using SiteGen.BrowserTests.Support;
using static Microsoft.Playwright.Assertions;

namespace SiteGen.BrowserTests;

/// <summary>What the theme does besides showing text: colours, contents list, menus, embeds; and what is left without scripts.</summary>
internal sealed class ThemeTests : BrowserTest
{
    private const string Long = "recaps/long/";

    protected override string BasePath => "/";

    protected override BuiltSite Site => BuiltSite.Named("theme", Build);

    [Test]
    public async Task Colours_are_those_of_the_system_until_a_reader_chooses_and_then_for_all_pages()
    {
        var page = await Visit(Long, new() { ColorScheme = ColorScheme.Dark });
        var dark = await Ground(page);
        var button = page.Locator(".theme-switch");

        await Expect(button).ToHaveAccessibleNameAsync("Colours: as the system");
        await button.ClickAsync();
        await Expect(button).ToHaveAccessibleNameAsync("Colours: light");
        Assert.That(await Ground(page), Is.Not.EqualTo(dark));
        await page.GotoAsync(Server.Url, new() { WaitUntil = WaitUntilState.Commit });
        await Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", "light");
        await page.Locator(".theme-switch").ClickAsync();
        Assert.That(await Ground(page), Is.EqualTo(dark));
        await page.Locator(".theme-switch").ClickAsync();

        await Expect(page.Locator("html")).Not.ToHaveAttributeAsync("data-theme", "light");
    }

    [Test]
    public async Task The_choice_is_known_before_anything_is_drawn()
    {
        var page = await Visit("", prepare: """
            localStorage.setItem('scheme', 'dark');
            new MutationObserver(() => { window.schemeAtBody ??= document.body && (document.documentElement.dataset.theme ?? 'none'); })
              .observe(document, { childList: true, subtree: true });
            """);

        Assert.That(await page.EvaluateAsync<string>("window.schemeAtBody"), Is.EqualTo("dark"));
    }

    [Test]
    public async Task The_contents_list_stays_beside_a_long_recap_and_marks_the_section()
    {
        var page = await Visit(Long);
        var list = page.Locator(".toc");
        var text = (await page.Locator(".content").BoundingBoxAsync())!;
        var box = (await list.BoundingBoxAsync())!;
        Assert.That(box.X + box.Width, Is.LessThan(text.X));

        await page.EvaluateAsync("document.getElementById('part-5').scrollIntoView({ behavior: 'instant' })");

        await Expect(list.Locator("[aria-current]")).ToHaveTextAsync("Part 5");
        Assert.That((await list.BoundingBoxAsync())!.Y, Is.InRange(0, 100));
    }

    [Test]
    public async Task On_phones_the_contents_list_is_a_disclosure()
    {
        var page = await Visit(Long, new() { ViewportSize = new() { Width = 390, Height = 800 } });
        var link = page.Locator(".toc a").First;
        await Expect(link).ToBeHiddenAsync();

        await page.Locator(".toc summary").ClickAsync();

        await Expect(link).ToBeVisibleAsync();
    }

    [Test]
    public async Task Menus_open_and_close_by_keyboard()
    {
        var page = await Visit("");
        var summary = page.Locator(".site-header summary");
        var entry = page.Locator(".site-header details a");

        await summary.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(entry).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Tab");
        await Expect(entry).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Escape");

        await Expect(entry).ToBeHiddenAsync();
        await Expect(summary).ToBeFocusedAsync();
    }

    [Test]
    public async Task A_video_is_asked_for_when_the_reader_asks()
    {
        var page = await Visit(Long);
        List<string> foreign = [];
        await page.RouteAsync(static url => !url.StartsWith("http://127.0.0.1", StringComparison.Ordinal), route =>
        {
            foreign.Add(route.Request.Url);
            return route.FulfillAsync(new() { ContentType = "text/html", Body = "<!doctype html><title>Video</title>" });
        });
        await page.ReloadAsync();
        Assert.That(foreign, Is.Empty);

        await page.Locator("[data-embed]").ClickAsync();

        await Expect(page.Locator(".embed iframe")).ToHaveAttributeAsync("title", "Day 1 youtube.com");
        Assert.That(foreign, Has.Some.StartWith("https://www.youtube-nocookie.com/embed/"));
    }

    [Test]
    public async Task Without_scripts_everything_can_be_read_and_reached()
    {
        var page = await Visit(Long, new() { JavaScriptEnabled = false });

        await Expect(page.Locator(".embed a")).ToHaveAttributeAsync("href", "https://www.youtube.com/watch?v=0RKpf3rK57I");
        await Expect(page.Locator(".toc a").First).ToBeVisibleAsync();
        await Expect(page.Locator(".theme-switch")).ToBeHiddenAsync();
        await page.Locator(".site-header summary").ClickAsync();
        await Expect(page.Locator(".site-header details a")).ToBeVisibleAsync();
    }

    [Test]
    public async Task Notes_stand_beside_their_marks_where_there_is_room()
    {
        var wide = await Visit(Long, new() { ViewportSize = new() { Width = 1400, Height = 900 } });
        var narrow = await Visit(Long, new() { ViewportSize = new() { Width = 768, Height = 900 } });

        var note = (await wide.Locator(".footnotes li").BoundingBoxAsync())!;
        var mark = (await wide.Locator("sup").First.BoundingBoxAsync())!;
        var below = (await narrow.Locator(".footnotes li").BoundingBoxAsync())!;
        var last = (await narrow.Locator("#part-9").BoundingBoxAsync())!;

        Assert.That(note.Y, Is.EqualTo(mark.Y).Within(12));
        Assert.That(note.X, Is.GreaterThan(mark.X + mark.Width));
        Assert.That(below.Y, Is.GreaterThan(last.Y));
    }

    [TestCase("")]
    [TestCase(Long)]
    [TestCase("recaps/")]
    [TestCase("tags/")]
    [TestCase("tags/ptg/")]
    [TestCase("404.html")]
    public async Task Nothing_is_wider_than_a_small_phone(string path)
    {
        var page = await Visit(path, new() { ViewportSize = new() { Width = 320, Height = 640 } });

        Assert.That(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), Is.LessThanOrEqualTo(320));
    }

    [TestCase("", ColorScheme.Light, 1280)]
    [TestCase("", ColorScheme.Dark, 390)]
    [TestCase(Long, ColorScheme.Light, 390)]
    [TestCase(Long, ColorScheme.Dark, 1280)]
    [TestCase("recaps/", ColorScheme.Light, 1280)]
    [TestCase("tags/", ColorScheme.Dark, 390)]
    public async Task Axe_finds_nothing(string path, ColorScheme scheme, int width)
    {
        var page = await Visit(path, new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 800 } });

        Assert.That((await page.RunAxe()).Violations.Select(static rule => $"{rule.Id}: {rule.Nodes[0].Html}"), Is.Empty);
    }

    private static Task<string> Ground(IPage page) => page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");

    private static BuiltSite Build()
    {
        var site = new BuiltSite();
        site.Write("site.yaml", """
            baseURL: https://example.org/
            title: Notes
            socialCards: false
            params: { summit: { accent: "#e0007a" } }
            menus: { main: [{ name: Recaps, pageRef: /recaps }, { name: More, identifier: more }, { name: Tags, pageRef: /tags, parent: more }] }
            """);
        var text = string.Join(' ', Enumerable.Repeat("Words about a thing that was said in the room.", 40));
        var parts = string.Join("\n\n", Enumerable.Range(1, 9).Select(part => $"## Part {part}\n\n{text}"));
        site.Write("content/recaps/long.md", $$$"""
            ---
            title: A long recap
            date: 2026-01-02
            tags: [ptg, ovn]
            ---
            Before all[^1], a video.

            {{< youtube id=0RKpf3rK57I title="Day 1" >}}

            > [!NOTE]
            > Noted.

            - [x] Done

            | One | Two | Three | Four |
            |---|---|---|---|
            | a long cell with words | a long cell with words | a long cell with words | a long cell with words |

            ```python
            def a_function_with_a_long_name(argument_one, argument_two, argument_three): return argument_one
            ```

            {{{parts}}}

            [^1]: The first thing.
            """);
        site.Write("content/recaps/short.md", "---\ntitle: Short\ndate: 2026-01-01\ntags: [ptg]\n---\nShort.\n");
        site.Build();
        return site;
    }
}
