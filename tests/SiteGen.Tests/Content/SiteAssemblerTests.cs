using System.Globalization;
using SiteGen.Configuration;
using SiteGen.Content;

namespace SiteGen.Tests.Content;

internal sealed class SiteAssemblerTests
{
    [Test]
    public void Only_first_level_folders_are_sections_by_themselves()
    {
        var site = MadeSite.Of(("docs/a/b/p.md", ""), ("docs/c/_index.md", ""), ("docs/c/q.md", ""));

        Assert.That(
            site.Pages.Where(static page => page.Kind == PageKind.Section).Select(static page => page.Path),
            Is.EquivalentTo(new[] { "/docs", "/docs/c" }));
        Assert.That(site.Parent(site.PageOf("docs/a/b/p.md"))?.Path, Is.EqualTo("/docs"));
        Assert.That(site.Parent(site.PageOf("docs/c/q.md"))?.Path, Is.EqualTo("/docs/c"));
        Assert.That(site.PageOf("docs/c/q.md").Section, Is.EqualTo("docs"));
    }

    [Test]
    public void A_cascade_hands_values_down_and_the_nearest_wins()
    {
        var config = MadeSite.Config with { };
        var site = MadeSite.With(
            config,
            ("_index.md", "---\ncascade:\n  params: {a: home, b: home}\n  type: t\n---\n"),
            ("blog/_index.md", "---\ncascade:\n- target: {kind: page, path: '/blog/**'}\n  params: {a: blog}\n- target: {path: /none}\n  weight: 9\n---\n"),
            ("blog/p.md", "---\nparams: {c: own}\n---\n"),
            ("x.md", "---\ntype: own\n---\n")).Value;
        var page = site.PageOf("blog/p.md");

        Assert.That(new[] { "a", "b", "c" }.Select(key => page.Params[key]?.AsText), Is.EqualTo(new[] { "blog", "home", "own" }));
        Assert.That((page.Type, page.Weight), Is.EqualTo(("t", 0)));
        Assert.That(site.PageOf("x.md").Type, Is.EqualTo("own"));
        Assert.That(site.Find("/blog")?.Params["a"]?.AsText, Is.EqualTo("home"));
    }

    [Test]
    public void Terms_are_one_page_whatever_their_case()
    {
        var site = MadeSite.Of(("a.md", "---\nTAGS: [Open Stack, other]\n---\n"), ("b.md", "---\ntags: open stack\n---\n"));
        var term = site.Find("/tags/open-stack") ?? site.Home;

        Assert.That(term.Term, Is.EqualTo("Open Stack"));
        Assert.That(site.Children(term), Is.EquivalentTo(new[] { site.PageOf("a.md"), site.PageOf("b.md") }));
        Assert.That(site.Children(site.Find("/tags") ?? site.Home), Does.Contain(term));
        Assert.That(site.Children(site.Home), Does.Not.Contain(term));
    }

    [Test]
    public void Resources_are_described_by_the_first_entry_that_fits()
    {
        var site = MadeSite.Of(
            ("t/index.md", "---\nresources:\n- src: b.jpg\n  name: second\n- src: '*.jpg'\n  name: photo-:counter\n  title: 'Photo :counter'\n  params: {by: me}\n---\n"),
            ("t/a.jpg", ""), ("t/b.jpg", ""), ("t/c.JPG", ""), ("t/sub/d.jpg", ""), ("t/inner.md", "---\ntitle: i\n---\n"));
        var resources = site.PageOf("t/index.md").Resources;

        Assert.That(resources.Select(static one => one.Name), Is.EqualTo(new[] { "photo-1", "photo-2", "second", "sub/d.jpg" }));
        Assert.That(resources.Select(static one => one.Title), Is.EqualTo(new[] { "Photo 1", "Photo 3", "Photo 2", "sub/d.jpg" }));
        Assert.That(resources[0].Params["by"]?.AsText, Is.EqualTo("me"));
        Assert.That(site.Pages.Any(static page => page.Path == "/t/inner"), Is.False);
    }

    [TestCase("a.md|a/index.md|a/_index.md", "a/index.md")]
    [TestCase("a.md|a/_index.md", "a/_index.md")]
    [TestCase("x.htm|x.html|x.md", "x.md")]
    [TestCase("x.markdown|x.md|x.mdown", "x.mdown")]
    [TestCase("a b.md|a-b.md", "a b.md")]
    [TestCase("Z.md|z.md", "Z.md")]
    [TestCase("Y/index.md|y/index.md", "y/index.md")]
    public void Of_several_files_for_one_page_hugo_s_choice_counts(string files, string expected)
    {
        var site = MadeSite.Of([.. files.Split('|').Select(static file => ($"s/{file}", ""))]);

        Assert.That(site.Pages.Select(static page => page.Source?.File.Inside).OfType<string>(), Is.EqualTo(new[] { $"s/{expected}" }));
    }

    [Test]
    public void Other_pages_in_a_leaf_bundle_belong_to_it_and_have_no_address()
    {
        var site = MadeSite.Of(
            ("t/index.md", ""), ("t/b.md", "---\ntitle: B\ntags: [x]\nmenu: main\nweight: 1\n---\n"), ("t/a.md", "---\ntitle: A\ndraft: true\n---\n"),
            ("t/sub/index.md", "---\ntitle: Deep\n---\n"), ("s/_index.md", ""), ("s/c.md", ""));
        var inner = site.PageOf("t/index.md").InnerPages;

        Assert.That(inner.Select(static page => page.Title), Is.EqualTo(new[] { "B", "A", "Deep" }));
        Assert.That(inner.Select(page => site.At(page.Index)), Is.EqualTo(inner));
        Assert.That(site.RegularPages.Select(static page => page.Path), Is.EqualTo(new[] { "/s/c", "/t" }));
        Assert.That(site.Children(site.Find("/tags/x") ?? site.Home), Is.Empty);
        Assert.That(site.Menus, Is.Empty);
        Assert.That(site.Next(inner[0]), Is.Null);
    }

    [Test]
    public void A_section_is_there_even_if_all_its_pages_are_hidden()
    {
        var section = MadeSite.Of(("later/a.md", "---\ndate: 2040-01-01\n---\n")).Find("/later");

        Assert.That((section?.Kind, section?.Date), Is.EqualTo((PageKind.Section, (DateTimeOffset?)null)));
    }

    [Test]
    public void A_taxonomy_lists_terms_only_and_a_term_those_of_longer_terms_too()
    {
        var site = MadeSite.Of(
            ("a.md", "---\ntags: [CI, CI/CD]\n---\n"), ("b.md", "---\ntags: [CI/CD]\n---\n"), ("tags/page.md", ""),
            ("_index.md", "---\ntags: [home]\n---\n"), ("d.md", "---\ndate: 2020-01-01\n---\n"));
        var (taxonomy, term) = (site.Find("/tags") ?? site.Home, site.Find("/tags/ci") ?? site.Home);

        Assert.That(site.Children(taxonomy).Select(static page => page.Path), Is.EqualTo(new[] { "/tags/ci", "/tags/ci/cd", "/tags/home" }));
        Assert.That(site.Children(term).Select(static page => page.Path), Is.EqualTo(new[] { "/a", "/a", "/b" }));
        Assert.That(site.Find("/tags/home")?.Date, Is.Null);
    }

    [Test]
    public void Of_two_menu_entries_with_one_name_the_first_stays()
    {
        var (site, mistakes) = MadeSite.With(
            MadeSite.Config, ("a.md", "---\ntitle: x\nmenu: main\n---\n"), ("b.md", "---\ntitle: x\nmenu: main\n---\n"));

        Assert.That(site.Menus["main"].Select(static entry => entry.Link), Is.EqualTo(new[] { "/a/" }));
        Assert.That(
            mistakes.Select(static one => one.ToString()),
            Is.EqualTo(new[] { "content/b.md(3,7): warning SG1027: menu 'main' has an entry 'x' already; this one is left out" }));
    }

    [TestCase("build: {list: never}", 0, 0, true)]
    [TestCase("build: {list: local}", 0, 1, true)]
    [TestCase("title: x", 1, 1, true)]
    [TestCase("draft: true", 0, 0, false)]
    public void Build_options_decide_where_a_page_is_listed(string frontMatter, int inSite, int inSection, bool isBuilt)
    {
        var site = MadeSite.Of(("s/_index.md", ""), ("s/a.md", $"---\n{frontMatter}\n---\n"));

        Assert.That(site.RegularPages, Has.Length.EqualTo(inSite));
        Assert.That(site.Children(site.Find("/s") ?? site.Home), Has.Length.EqualTo(inSection));
        Assert.That(site.Find("/s/a") is not null, Is.EqualTo(isBuilt));
    }

    [TestCase("s/index.md")]
    [TestCase("s.md")]
    [TestCase("s/_index.md")]
    [TestCase("tags/x/_index.md")]
    public void Headless_pages_of_any_kind_are_neither_rendered_nor_listed(string path)
    {
        var page = MadeSite.Of((path, "---\nheadless: true\n---\n")).PageOf(path);

        Assert.That((page.Build.Render, page.Build.List), Is.EqualTo((RenderMode.Never, ListingMode.Never)));
    }

    [Test]
    public void What_lies_in_a_disabled_section_is_in_no_list_and_bears_no_terms()
    {
        var config = MadeSite.Config with { DisabledKinds = ["section"] };
        var site = MadeSite.With(
            config, ("top.md", "---\ntags: x\n---\n"), ("blog/_index.md", "---\ntags: y\n---\n"), ("blog/c.md", "")).Value;

        Assert.That(site.Children(site.Home).Select(page => site.Link(page.Url)), Is.EqualTo((string[])["/top/"]));
        Assert.That(site.Find("/tags/x"), Is.Not.Null);
        Assert.That(site.Find("/tags/y"), Is.Null);
    }

    [TestCase("draft: true")]
    [TestCase("date: 2090-01-01")]
    [TestCase("expiryDate: 2020-01-01")]
    public void A_folder_is_a_section_for_its_hidden_pages_too(string frontMatter)
    {
        var site = MadeSite.Of(("guides/a.md", $"---\n{frontMatter}\n---\n"));

        Assert.That(site.Children(site.Home).Select(page => site.Link(page.Url)), Is.EqualTo((string[])["/guides/"]));
    }

    [TestCase("s/_index.md", "2020-01-02")]
    [TestCase("s/p.md", "2020-01-02")]
    [TestCase("_index.md", null)]
    public void A_term_has_the_date_of_those_that_bear_it_but_not_of_the_home_page(string bearer, string? expected)
    {
        var site = MadeSite.Of((bearer, "---\ndate: 2020-01-02\ntags: x\n---\n"));

        Assert.That(site.Find("/tags/x")?.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Is.EqualTo(expected));
    }

    [Test]
    public void Disabled_kinds_have_no_pages()
    {
        var site = MadeSite.With(MadeSite.Config with { DisabledKinds = ["taxonomy", "404"] }, ("a.md", "---\ntags: x\n---\n")).Value;

        Assert.That(site.Pages.Select(static page => page.Kind), Is.EquivalentTo(new[] { PageKind.Home, PageKind.Page, PageKind.Term, PageKind.Search }));
        Assert.That(site.Children(site.Home), Has.Length.EqualTo(1));
    }

    [Test]
    public void Menus_join_configuration_pages_and_sections()
    {
        var config = MadeSite.Config with
        {
            BaseUrl = "https://ex.org/sub/",
            SectionPagesMenu = "main",
            Menus = MadeSite.Config.Menus.Add("main",
            [
                new() { Name = "Home", Url = "/", Weight = -5 }, new() { Name = "Out", Url = "https://o.org/", Weight = 9 },
                new() { PageRef = "/a", Weight = 2 }, new() { Name = "Lost", PageRef = "/nowhere" },
            ]),
        };
        var outcome = MadeSite.With(
            config,
            ("a.md", "---\ntitle: A\n---\n"), ("b.md", "---\ntitle: B\nmenus:\n  main: {parent: Home, weight: 3}\n---\n"), ("blog/c.md", "---\ntitle: C\nmenu: [main, foot]\nweight: 4\n---\n"));
        var main = outcome.Value.Menus["main"];

        Assert.That(main.Select(static item => $"{item.Name} {item.Link}"), Is.EqualTo(new[]
        {
            "Home /sub/", "A /sub/a/", "C /sub/blog/c/", "Out https://o.org/", "Blogs /sub/blog/", "Lost ",
        }));
        Assert.That(main[0].Children.Single().Name, Is.EqualTo("B"));
        Assert.That(outcome.Value.Menus["foot"].Single().Page, Is.EqualTo(outcome.Value.PageOf("blog/c.md").Index));
        Assert.That(outcome.Diagnostics.Single().Message, Is.EqualTo("menu entry 'Lost' leads to no page: '/nowhere'"));
    }

    [Test]
    public void Languages_have_sites_of_their_own()
    {
        var config = MadeSite.Config with
        {
            Languages = [new("en") { Config = MadeSite.Config }, new("pl") { Config = MadeSite.Config with { Title = "Podsumowania" } }],
        };
        var site = MadeSite.With(config, ("blog/a.md", ""), ("blog/a.pl.md", ""), ("blog/b.de.md", "")).Value;

        Assert.That(site.LinkOf("blog/a.md"), Is.EqualTo("/blog/a/"));
        Assert.That(site.LinkOf("blog/a.pl.md"), Is.EqualTo("/pl/blog/a/"));
        Assert.That(site.LinkOf("blog/b.de.md"), Is.EqualTo("/blog/b.de/"));
        Assert.That(site.Languages.Select(static language => language.Home.Title), Is.EqualTo(new[] { "Recaps", "Podsumowania" }));
        Assert.That(site.RegularPages, Has.Length.EqualTo(2));
    }

    [Test]
    public void Related_pages_share_keywords_and_are_older()
    {
        var config = MadeSite.Config with { Related = new RelatedConfig { Indices = [new("tags", 80), new("date", 10)] } };
        var site = MadeSite.With(
            config,
            ("a.md", "---\ntitle: a\ndate: 2020-05-01\ntags: [x, y]\n---\n"), ("b.md", "---\ntitle: b\ndate: 2020-04-01\ntags: [x]\n---\n"),
            ("c.md", "---\ntitle: c\ndate: 2019-04-01\ntags: [y, x]\n---\n"), ("d.md", "---\ntitle: d\ndate: 2020-04-01\n---\n"),
            ("e.md", "---\ntitle: e\ndate: 2020-06-01\ntags: [x, y]\n---\n")).Value;

        Assert.That(new RelatedPages(site).Of(site.PageOf("a.md")).Select(static page => page.Title), Is.EqualTo(new[] { "c", "b" }));
    }

    [TestCase("/blog/**", "/blog/a/b", true)]
    [TestCase("/blog/*", "/blog/a/b", false)]
    [TestCase("{/a/**,/b}", "/b", true)]
    [TestCase("/[a-c]?", "/bx", true)]
    [TestCase("**.JPG", "x/y.jpg", true)]
    [TestCase("{home,section}", "page", false)]
    [TestCase("/a*b*c", "/abcbc", true)]
    [TestCase("/a*b*c", "/ab/c", false)]
    [TestCase("/**b*c/*", "/a/b/bc/", true)]
    [TestCase("/**b*c", "/a/b/c", false)]
    [TestCase("*[!q]*c", "a/bc", true)]
    [TestCase("a*\\**", "ab*c", true)]
    [TestCase("a***", "a", true)]
    public void Globs_are_those_of_hugo(string pattern, string path, bool fits)
        => Assert.That(PathGlob.Of(pattern)?.Matches(path), Is.EqualTo(fits));

    [Test]
    [CancelAfter(10_000)]
    public void A_glob_with_many_stars_is_answered_at_once()
    {
        var name = $"photos/{new string('a', 100)}.jpg";

        Assert.That(PathGlob.Of("photos/*a*a*a*a*a*a*a*a*b.jpg")?.Matches(name), Is.False);
        Assert.That(PathGlob.Of("**a**a**a**a**a**a**a**a**.jpg")?.Matches(name), Is.True);
    }
}
