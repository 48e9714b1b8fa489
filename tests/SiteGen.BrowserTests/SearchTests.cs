using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using SiteGen.BrowserTests.Support;
using static Microsoft.Playwright.Assertions;

namespace SiteGen.BrowserTests;

/// <summary>The search as readers use it: by keyboard, with mistakes, on a phone, and with nothing loaded before.</summary>
internal sealed class SearchTests : BrowserTest
{
    protected override BuiltSite Site => BuiltSite.Named("search", Build);

    [TestCase("lodz", "Summit in Łódź")]
    [TestCase("ŁÓDŹ", "Summit in Łódź")]
    [TestCase("gesla", "Summit in Łódź")]
    [TestCase("neutr", "Neutron at the PTG")]
    [TestCase("nuetron", "Neutron at the PTG")]
    [TestCase("meutron", "Neutron at the PTG")]
    [TestCase("scheduels", "Neutron at the PTG")]
    [TestCase("placemnet alocations", "Placement")]
    [TestCase("サミット", "東京")]
    [TestCase("東", "東京")]
    [TestCase("1884432", "Neutron at the PTG")]
    [TestCase("victoria", "neutron-victoria-ptg")]
    [TestCase("достопримечательность", "Far away")]
    [TestCase("averyveryveryveryveryveryveryveryveryverylongword", "Far away")]
    public async Task A_page_is_found(string query, string title)
    {
        var page = await Visit("search/");

        await Field(page).FillAsync(query);

        await Expect(page.Locator(".search-title").First).ToHaveTextAsync(title);
    }

    [Test]
    public async Task A_result_shows_the_section_and_leads_to_it()
    {
        var page = await Visit("search/?q=eviction+quota");

        await Expect(page.Locator(".search-results li").First.Locator("p mark")).ToHaveTextAsync(["quota", "eviction"]);
        await page.GetByRole(AriaRole.Link, new() { Name = "Quota and limits", Exact = true }).ClickAsync();

        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/recaps/neutron/#quota-and-limits$"));
    }

    [Test]
    public async Task Titles_come_before_headings_and_headings_before_text()
    {
        var page = await Visit("search/?q=placement");

        await Expect(page.Locator(".search-title")).ToHaveTextAsync(["Placement", "Nova", "Neutron at the PTG"]);
    }

    [Test]
    public async Task Nothing_of_the_index_is_loaded_before_a_search_and_little_with_it()
    {
        Server.Forget();
        var page = await Visit("search/");
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        var before = Server.Asked;

        await Field(page).FillAsync("neutron");
        await Expect(page.Locator(".search-title").First).ToBeVisibleAsync();

        Assert.That(before.Where(static path => path.Contains("/search/", StringComparison.Ordinal)), Is.EqualTo([$"{BasePath}search/"]));
        Assert.That(Server.Asked.Where(static path => path.Contains("/search/words/", StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public async Task The_keyboard_alone_leads_from_a_recap_to_a_result_and_back()
    {
        var page = await Visit("recaps/nova/");

        await page.Keyboard.PressAsync("/");
        await Expect(Field(page)).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("neutron");
        await Expect(page.Locator("[role=status]")).ToHaveTextAsync("Results for “neutron”: 2");
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex(@"/search/\?q=neutron$"));
        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(page.Locator(".search-title").First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(Field(page)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".search-title").First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("h1")).ToHaveTextAsync("Neutron at the PTG");
        await page.GoBackAsync();

        await Expect(Field(page)).ToHaveValueAsync("neutron");
        await Expect(page.Locator(".search-title")).ToHaveCountAsync(2);
    }

    [Test]
    public async Task Esc_empties_the_field_and_its_address()
    {
        var page = await Visit("search/?q=neutron");
        await Expect(page.Locator(".search-title")).ToHaveCountAsync(2);

        await Field(page).FocusAsync();
        await page.Keyboard.PressAsync("Escape");

        await Expect(page.Locator(".search-title")).ToHaveCountAsync(0);
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/search/$"));
    }

    [Test]
    public async Task What_is_nowhere_is_said_so()
    {
        var page = await Visit("search/?q=xylophone");

        await Expect(page.Locator("[role=status]")).ToHaveTextAsync("Nothing was found for “xylophone”.");
    }

    [Test]
    public async Task A_wrong_address_leads_to_likely_pages()
    {
        var page = await Visit("404.html");
        await page.EvaluateAsync("history.replaceState(null, '', './recaps/2024/nuetron-ptg.html')");
        await page.EvaluateAsync($"import('{await Script(page)}?again')");

        await Expect(page.GetByRole(AriaRole.Navigation, new() { Name = "Perhaps you meant" }).GetByRole(AriaRole.Link).First).ToHaveTextAsync("Neutron at the PTG");
    }

    [TestCase("search/?q=neutron", 320)]
    [TestCase("search/?q=neutron", 1280)]
    [TestCase("search/?q=xylophone", 412)]
    [TestCase("404.html", 320)]
    [TestCase("404.html", 1280)]
    public async Task Nothing_moves_when_results_and_excerpts_come(string path, int width)
    {
        const string Listen = "window.moved = 0; new PerformanceObserver((list) => list.getEntries().forEach((one) => (window.moved += one.value))).observe({ type: 'layout-shift', buffered: true });";
        var page = await Visit(path, new() { ViewportSize = new() { Width = width, Height = 700 } }, Listen);
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        if (path == "404.html")
        {
            await page.EvaluateAsync("history.replaceState(null, '', './recaps/2024/nuetron-ptg.html')");
            await page.EvaluateAsync($"import('{await Script(page)}?again')");
            await Expect(page.Locator(".search-likely a").First).ToBeVisibleAsync();
        }
        else if (path.EndsWith("neutron", StringComparison.Ordinal))
        {
            await Expect(page.Locator(".search-results p")).ToHaveCountAsync(2);
        }

        await page.EvaluateAsync("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 0))))");

        Assert.That(await page.EvaluateAsync<double>("window.moved"), Is.Zero);
    }

    [Test]
    public async Task A_result_has_its_height_before_its_excerpt_is_there()
    {
        var page = await Visit("search/");
        var wait = new TaskCompletionSource();
        await page.RouteAsync("**/recaps/**", async route =>
        {
            await wait.Task;
            await route.ContinueAsync();
        });
        await Field(page).FillAsync("neutron");
        var first = page.Locator(".search-results li").First;
        await Expect(first).ToBeVisibleAsync();
        var before = await first.BoundingBoxAsync();

        wait.SetResult();
        await Expect(first.Locator("p")).ToBeVisibleAsync();

        Assert.That((await first.BoundingBoxAsync())!.Height, Is.EqualTo(before!.Height));
    }

    [Test]
    public async Task Without_scripts_there_is_no_field_but_a_way_to_the_posts()
    {
        var page = await Visit("search/", new() { JavaScriptEnabled = false });

        await Expect(Field(page)).ToBeHiddenAsync();
        await Expect(page.Locator("noscript a")).ToBeVisibleAsync();
    }

    [TestCase("cinder", "Volumes are moved first. Retypes stay as they are.")]
    [TestCase("retypes", "Volumes are moved first. Retypes stay as they are.")]
    [TestCase("weekly", "Volumes are moved first. Retypes stay as they are.")]
    public async Task An_excerpt_comes_from_the_text_alone(string query, string excerpt)
    {
        var page = await Visit($"search/?q={query}");

        await Expect(page.Locator(".search-results li").First.Locator("p")).ToHaveTextAsync(excerpt);
        await Expect(page.Locator(".search-section")).ToHaveCountAsync(0);
    }

    [Test]
    public async Task An_excerpt_without_spaces_shows_what_was_found()
    {
        var page = await Visit("search/?q=山岳");

        await Expect(page.Locator(".search-results p mark").First).ToHaveTextAsync("山岳");
        var before = await page.EvaluateAsync<int>("() => document.querySelector('.search-results p').textContent.indexOf('山岳')");

        Assert.That(before, Is.InRange(1, 60));
    }

    [TestCase("index.json")]
    [TestCase("pages/0.json")]
    public async Task A_search_that_failed_can_be_tried_again(string file)
    {
        var page = await Visit("search/");
        var asked = 0;
        await page.RouteAsync($"**/search/{file}*", route => asked++ == 0 ? route.FulfillAsync(new() { Status = 200, Body = "" }) : route.ContinueAsync());
        await Field(page).FillAsync("neutron");
        await Expect(page.Locator("[role=status]")).ToHaveTextAsync("The search cannot be read now. Try again later.");
        await Expect(page.Locator(".search-title")).ToHaveCountAsync(0);

        await page.GetByRole(AriaRole.Button, new() { Name = "Search", Exact = true }).ClickAsync();

        await Expect(page.Locator(".search-title")).ToHaveCountAsync(2);
    }

    [TestCase("en_us")]
    [TestCase("")]
    [TestCase("a b")]
    public async Task A_language_that_browsers_do_not_know_is_no_fault(string language)
    {
        var page = await Visit("search/");
        await page.EvaluateAsync("(language) => { document.documentElement.lang = language; }", language);

        await Field(page).FillAsync("neutron");

        await Expect(page.Locator("[role=status]")).ToHaveTextAsync("Results for “neutron”: 2");
        await Expect(page.Locator(".search-results time").First).ToContainTextAsync("2020");
    }

    [TestCase("C")]
    [TestCase("C++")]
    [TestCase("?!")]
    public async Task What_cannot_be_searched_is_said_so(string query)
    {
        var page = await Visit("search/?q=neutron");
        await Expect(page.Locator(".search-title")).ToHaveCountAsync(2);

        await Field(page).FillAsync(query);

        await Expect(page.Locator("[role=status]")).ToHaveTextAsync($"Nothing was found for “{query}”.");
        await Expect(page.Locator(".search-title")).ToHaveCountAsync(0);
    }

    [Test]
    public async Task A_long_section_full_of_hits_is_read_quickly()
    {
        var page = await Visit("search/");

        var took = await page.EvaluateAsync<double>($$"""
            async () => {
              const { excerptOf } = await import("{{await Script(page)}}");
              const html = `<main><div class="content"><p>${"quota limit ".repeat(20000)}</p></div></main>`;
              const page = new DOMParser().parseFromString(html, "text/html");
              const start = performance.now();
              excerptOf(page, (word) => ["quota", "limit"].indexOf(word));
              return performance.now() - start;
            }
            """);

        Assert.That(took, Is.LessThan(1500));
    }

    [Test]
    public async Task Words_that_every_page_has_are_no_others()
    {
        var page = await Visit("search/");

        var kinds = await page.EvaluateAsync<int[]>($$"""
            async () => {
              const { matcher } = await import("{{await Script(page)}}");
              const match = matcher({ terms: [new Set(["quota", "quotas"])], query: ["the", "quota"] });
              return ["quota", "the", "other"].map(match);
            }
            """);

        Assert.That(kinds, Is.Unique);
        Assert.That(kinds[2], Is.EqualTo(-1));
    }

    [TestCase(1280, ColorScheme.Light)]
    [TestCase(1280, ColorScheme.Dark)]
    [TestCase(320, ColorScheme.Light)]
    public async Task Axe_finds_nothing_and_nothing_is_too_wide(int width, ColorScheme scheme)
    {
        var page = await Visit("search/?q=neutron", new() { ViewportSize = new() { Width = width, Height = 800 }, ColorScheme = scheme });
        await Expect(page.Locator(".search-results p").First).ToBeVisibleAsync();

        var result = await page.RunAxe();

        Assert.That(result.Violations.Select(static rule => $"{rule.Id}: {string.Join("; ", rule.Nodes.Select(static node => node.Html))}"), Is.Empty);
        Assert.That(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), Is.LessThanOrEqualTo(width));
    }

    [Test]
    public async Task Letters_lose_case_and_marks_as_they_do_in_the_index()
    {
        var page = await Visit("search/");

        var differing = await page.EvaluateAsync<string[]>($$"""
            async () => {
              const { fold } = await import("{{await Script(page)}}");
              const kept = await (await fetch("{{BasePath}}letters.txt")).text();
              return kept.split("\n").filter(Boolean).flatMap((line) => {
                const [code, letters] = line.split("\t");
                const here = fold(String.fromCharCode(Number(code)));
                return (here ?? "|") === letters ? [] : [`${code}: ${here} ${letters}`];
              });
            }
            """);

        Assert.That(differing, Is.Empty);
    }

    // Its name has a hash.
    private static Task<string> Script(IPage page)
        => page.EvaluateAsync<string>("() => document.querySelector('script[src*=\"/js/search.\"]').src");

    private static ILocator Field(IPage page) => page.GetByRole(AriaRole.Searchbox);

    private const string Long = "averyveryveryveryveryveryveryveryveryverylongword";

    private static BuiltSite Build()
    {
        var site = new BuiltSite();
        site.CopyFrom(Path.Combine(Repository.Root, "tests", "SiteGen.Tests", "Cases", "019-kept-pads", "site"));
        Directory.Delete(Path.Combine(site.Source, "layouts"), recursive: true);
        File.Delete(Path.Combine(site.Source, "content", "recaps", "ptg.md"));
        site.Write("content/recaps/neutron.md", """
            ---
            title: Neutron at the PTG
            date: 2020-06-02
            ---
            We talked about schedules, Neutron and bug 1884432; see https://etherpad.opendev.org/p/neutron-victoria-ptg.

            ## Quota and limits

            The quota of a project is checked before eviction, and the placement service is asked.
            """);
        site.Write("content/recaps/nova.md", "---\ntitle: Nova\ndate: 2020-06-03\n---\n## Placement\n\nNothing to add.\n");
        site.Write("content/recaps/placement.md", "---\ntitle: Placement\ndate: 2020-06-01\n---\nAllocations are made.\n");
        site.Write("content/recaps/lodz.md", "---\ntitle: Summit in Łódź\ndate: 2019-06-01\n---\nZażółć gęślą jaźń.\n");
        site.Write("content/recaps/tokyo.md", "---\ntitle: 東京\ndate: 2015-10-27\n---\n東京でサミットがありました。\n");
        site.Write("content/recaps/cinder.md", """
            ---
            title: Cinder days
            date: 2020-05-01
            tags: [cinder, weekly]
            summit: { name: Some PTG }
            ---
            Volumes are moved first. {{< decision >}}Retypes stay as they are.{{< /decision >}}
            """);
        site.Write("content/recaps/far.md", $"---\ntitle: Far away\ndate: 2014-10-27\n---\nДостопримечательность, and {Long}.\n");
        site.Write("content/recaps/hills.md", $"---\ntitle: 山\ndate: 2014-10-26\n---\n{new string('木', 780)}山岳{new string('川', 700)} English end here\n");
        site.Write("static/letters.txt", SearchLetters.All());

        // What NUglify does to the script is tested with it.
        site.Build(isMinified: true);
        return site;
    }
}
