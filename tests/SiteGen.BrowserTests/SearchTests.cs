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
        await page.EvaluateAsync($"import('{BasePath}js/search.js?again')");

        await Expect(page.GetByRole(AriaRole.Navigation, new() { Name = "Perhaps you meant" }).GetByRole(AriaRole.Link).First).ToHaveTextAsync("Neutron at the PTG");
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
              const { fold } = await import("{{BasePath}}js/search.js");
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

    private static ILocator Field(IPage page) => page.GetByRole(AriaRole.Searchbox);

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
        site.Write("static/letters.txt", SearchLetters.All());
        site.Build();
        return site;
    }
}
