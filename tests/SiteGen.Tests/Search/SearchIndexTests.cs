using System.Text.Json;
using SiteGen.Files;
using SiteGen.Search;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Search;

/// <summary>The index that a build makes, and which pages are in it.</summary>
public sealed class SearchIndexTests
{
    [Test]
    public void A_title_says_more_than_a_heading_and_a_heading_more_than_text()
    {
        using var site = Site()
            .And("content/p/title.md", Page("Quota", "Nothing of it here."))
            .And("content/p/heading.md", Page("Two", "## The quota\n\nNothing more."))
            .And("content/p/text.md", Page("Three", string.Join(' ', Enumerable.Repeat("quota", 60))));

        var index = new ReadIndex(site.Build());

        Assert.That(
            index.Of("quota").OrderByDescending(static found => found.Weight).Select(static found => found.Url),
            Is.EqualTo(["/p/title/", "/p/heading/", "/p/text/"]));
    }

    [Test]
    public void Pages_are_in_the_order_of_their_dates_so_that_a_new_one_comes_last()
    {
        using var site = Site()
            .And("content/p/a.md", Page("A new one", "", "date: 2026-02-01\n"))
            .And("content/p/b.md", Page("An old one", "", "date: 2020-02-01\n"))
            .And("content/about.md", Page("About", ""));

        var index = new ReadIndex(site.Build());

        Assert.That(index.Pages, Is.EqualTo(new[] { ("/about/", "About", ""), ("/p/b/", "An old one", "2020-02-01"), ("/p/a/", "A new one", "2026-02-01") }));
    }

    [TestCase("draft: true\n")]
    [TestCase("search: false\n")]
    [TestCase("robotsNoIndex: true\n")]
    [TestCase("robots: noindex, nofollow\n")]
    [TestCase("build: { list: never }\n")]
    [TestCase("build: { render: never }\n")]
    [TestCase("outputs: [json]\n")]
    public void A_page_that_is_not_to_be_found_is_left_out(string says)
    {
        using var site = Site().And("content/p/a.md", Page("A", "secret", says)).And("content/p/b.md", Page("B", "public"));

        var index = new ReadIndex(site.Build(static request => request with { Overrides = request.Overrides with { BuildDrafts = true } }));

        Assert.That(index.Of("secret"), Is.Empty);
        Assert.That(index.Of("public"), Has.One.Items);
    }

    [Test]
    public void Lists_are_left_out_and_tags_find_their_pages()
    {
        using var site = Site()
            .And("content/p/_index.md", Page("Listed", "listing"))
            .And("content/p/a.md", Page("A", "text", "tags: [Volcanoes]\n"));

        var index = new ReadIndex(site.Build());

        Assert.That(index.Of("listing"), Is.Empty);
        Assert.That(index.Of("volcanoes"), Is.EqualTo(new[] { ("/p/a/", 3) }));
    }

    [TestCase("search: false\n")]
    [TestCase("enrichments: false\n")]
    public void Without_search_nothing_is_published_for_it(string config)
    {
        using var site = Site(config).And("content/p/a.md", Page("A", "text"));

        var result = site.Build();

        Assert.That(result.Files.Keys.Where(static name => name.StartsWith("search/", StringComparison.Ordinal)), Is.Empty);
        Assert.That(result.Text("index.html"), Does.Not.Contain("search-link"));
    }

    [Test]
    public void An_authors_page_at_the_address_wins()
    {
        using var site = Site().And("content/search.md", Page("Find it yourself", "mine")).And("content/p/a.md", Page("A", "text"));

        var result = site.Build();

        Assert.That(result.Text("search/index.html"), Does.Contain("mine"));
        Assert.That(result.Files.Keys, Does.Not.Contain("search/index.json"));
    }

    [Test]
    public void An_authors_page_with_the_layout_shows_the_search()
    {
        using var site = Site().And("content/find.md", Page("Find", "How to find", "layout: search\n")).And("content/p/a.md", Page("A", "text"));

        var result = site.Build();

        Assert.That(result.Text("find/index.html"), Does.Contain("data-search=\"/search/\"").And.Contain("How to find"));
        Assert.That(result.Files.Keys, Does.Contain("search/index.json").And.Not.Contain("search/index.html"));
        Assert.That(result.Text("p/a/index.html"), Does.Contain("<a class=\"search-link\" href=\"/find/\">"));
        Assert.That(new ReadIndex(result).Pages, Has.One.Items);
    }

    [Test]
    public void Each_language_has_its_own_index_and_page()
    {
        using var site = Site("languages: { en: { weight: 1 }, pl: { weight: 2 } }\n")
            .And("content/p/a.md", Page("A", "English"))
            .And("content/p/a.pl.md", Page("A", "Polski łabędź"));

        var result = site.Build();

        Assert.That(new ReadIndex(result).Of("english").Single().Url, Is.EqualTo("/p/a/"));
        Assert.That(new ReadIndex(result, "pl/search").Of("labedz").Single().Url, Is.EqualTo("/pl/p/a/"));
        Assert.That(result.Text("pl/search/index.html"), Does.Contain("data-search=\"/pl/search/\""));
    }

    [Test]
    public void A_large_site_has_many_shards_and_words_of_every_page_only_from_titles()
    {
        using var site = Site();
        for (var i = 0; i < 320; i++)
        {
            site.And($"content/p/{i}.md", Page(i == 7 ? "Everywhere" : $"P{i}", $"everywhere {string.Join(' ', Enumerable.Range(i * 400, 400).Select(static n => $"w{n}"))}"));
        }

        var index = new ReadIndex(site.Build());

        Assert.That(index.Common, Is.EqualTo(["everywhere"]));
        Assert.That(index.Of("everywhere").Select(static found => found.Url), Is.EqualTo(["/p/7/"]));
        Assert.That(index.FirstTerms, Has.Length.GreaterThan(1).And.Ordered.Using((IComparer<string>)StringComparer.Ordinal));
        Assert.That(index.Words.Count(), Is.EqualTo((320 * 400) + 320 + 310), "texts, titles, and the addresses from /p/10/ on");
        Assert.That(index.Of("w1999").Single().Url, Is.EqualTo("/p/4/"));
    }

    [Test]
    public void The_same_site_gives_the_same_bytes_whatever_the_number_of_workers()
    {
        using var site = Site();
        for (var i = 0; i < 70; i++)
        {
            site.And($"content/p/{i}.md", Page($"P{i}", $"Word{i} and word{i + 1} in Łódź"));
        }

        var one = site.Build(static request => request with { Workers = 1 });
        site.Remove("public/search/index.json");
        Directory.Delete(Path.Combine(site.Root, "public"), recursive: true);
        var eight = site.Build(static request => request with { Workers = 8 });

        var names = one.Files.Keys.Where(static name => name.StartsWith("search/", StringComparison.Ordinal)).ToList();
        Assert.That(names, Has.Count.GreaterThan(5));
        Assert.That(names.Where(name => !one.Files[name].AsSpan().SequenceEqual(eight.Files[name])), Is.Empty);
    }

    [Test]
    public void Words_alone_are_listed_by_their_length()
    {
        using var site = Site().And("content/p/a.md", Page("Neutron", "neutrons gather, neutral"));

        var result = site.Build();

        Assert.That(result.Text("search/words/7.txt"), Is.EqualTo("0neutral0\n5on0\n"));
        Assert.That(result.Text("search/words/8.txt"), Is.EqualTo("0neutrons0\n"));
    }

    [Test]
    public void With_dated_posts_the_way_leads_to_the_archive()
    {
        using var site = Site().And("content/recaps/a.md", Page("A", "text", "date: 2026-02-01\n"));

        Assert.That(site.Build().Text("search/index.html"), Does.Match("<noscript>\\s*<p>[^<]+<a href=\"/archive/\">[A-Z]"));
    }

    [Test]
    public void The_script_has_a_hash_in_its_name_and_its_address_in_two_pages()
    {
        using var site = Site().And("content/p/a.md", Page("A", "text"));

        var result = site.Build();

        const string Script = "<script type=\"module\" src=\"/js/search\\.[0-9a-z]+\\.js\" integrity=\"sha384-[^\"]+\"></script>";
        Assert.That(result.Text("search/index.html"), Does.Match(Script));
        Assert.That(result.Text("404.html"), Does.Match(Script));
        Assert.That(result.Files.Keys.Count(static name => name.StartsWith("js/search.", StringComparison.Ordinal)), Is.EqualTo(1));
    }

    [Test]
    public void A_script_of_the_sites_own_takes_the_place_of_ours()
    {
        using var site = Site().And("content/p/a.md", Page("A", "text")).And("assets/js/search.js", "find();\n");

        var result = site.Build();

        var script = result.Files.Keys.Single(static name => name.StartsWith("js/search.", StringComparison.Ordinal));
        Assert.That(result.Text(script), Is.EqualTo("find();\n"));
    }

    [Test]
    public void A_page_that_takes_the_address_wins()
    {
        using var site = Site().And("content/find.md", Page("Find it yourself", "mine", "url: /search/\n")).And("content/p/a.md", Page("A", "text"));

        var result = site.Build();

        Assert.That(result.Text("search/index.html"), Does.Contain("mine"));
        Assert.That(result.Files.Keys, Does.Not.Contain("search/index.json"));
        Assert.That(result.Text("p/a/index.html"), Does.Not.Contain("search-link"));
    }

    [Test]
    public void The_version_tells_how_the_words_are_cut()
    {
        var index = new SearchIndex([new("A", "/a/", "", new TermReader().OfTexts(["one two three four"]), PageTerms.None, PageTerms.None)]);

        Assert.That(Version(1), Is.Not.EqualTo(Version(2)));

        string Version(int shards)
        {
            var target = new ByteBuffer();
            IndexWriter.WriteStart(index, new IndexLayout(index, shards), new WordLists(index), target);
            using var json = JsonDocument.Parse(target.WrittenMemory);
            return json.RootElement.GetProperty("version").GetString()!;
        }
    }

    [Test]
    public void Without_scripts_there_is_a_way_to_the_posts()
    {
        using var site = Site().And("content/recaps/a.md", Page("A", "text"));

        var result = site.Build();

        Assert.That(result.Text("search/index.html"), Does.Match("<noscript>\\s*<p>[^<]+<a href=\"/[a-z]+/\">[A-Z]"));
    }

    private static TempSite Site(string config = "")
        => TempSite.With("site.yaml", $"baseURL: https://ex.org/\n{config}");

    private static string Page(string title, string body, string says = "") => $"---\ntitle: {title}\n{says}---\n{body}\n";
}
