using SiteGen.Templates;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Templates;

/// <summary><c>theme: [mine, other]</c>: of each file the first theme's, of maps all of them, under what the site says.</summary>
public sealed class ThemeInheritanceTests
{
    private const string Config = "title: T\nbaseURL: https://example.org/\ndisableKinds: [home, section, taxonomy, term, '404']\n";

    [Test]
    public void Each_folder_of_a_theme_counts_in_its_order()
    {
        using var site = Site("theme: [mine, other]\n", "{{ site.data.a.x }} {{ site.data.b.x }} {{ i18n 'hello' }} {{ i18n 'bye' }} {{ (asset 'a.txt').text }} {{ partial 'p' }}")
            .And("themes/mine/data/a.yaml", "x: mine").And("themes/other/data/a.yaml", "x: other").And("themes/other/data/b.yaml", "x: other")
            .And("themes/mine/i18n/en.yaml", "hello: mine").And("themes/other/i18n/en.yaml", "hello: other\nbye: other")
            .And("themes/mine/assets/a.txt", "mine").And("themes/other/assets/a.txt", "other")
            .And("themes/other/layouts/partials/p.sbn.html", "other")
            .And("themes/mine/static/s.txt", "mine").And("themes/other/static/s.txt", "other").And("themes/other/static/t.txt", "other");

        var result = site.Build();

        Assert.That(result.Report, Is.Empty);
        Assert.That(result.Text("a/index.html"), Is.EqualTo("mine other mine other mine other"));
        Assert.That((result.Text("s.txt"), result.Text("t.txt")), Is.EqualTo(("mine", "other")));
    }

    [TestCase("themes/mine/site.yaml", "params: { a: mine, c: { x: 1 } }")]
    [TestCase("themes/mine/hugo.toml", "[params]\na = 'mine'\n[params.c]\nx = 1\n")]
    [TestCase("themes/mine/config.json", "{\"params\": {\"a\": \"mine\", \"c\": {\"x\": 1}}, \"title\": \"Not mine\"}")]
    public void Params_of_themes_are_defaults(string file, string text)
    {
        using var site = Site("theme: [mine, other]\nparams: { b: site, c: { y: 2 } }\n", "{{ p = site.params }}{{ p.a }} {{ p.b }} {{ p.c.x }}{{ p.c.y }} {{ p.d }} {{ site.title }}")
            .And(file, text).And("themes/other/site.yaml", "params: { a: other, b: other, d: other }");

        var result = site.Build();

        Assert.That(result.Report, Is.Empty);
        Assert.That(result.Text("a/index.html"), Is.EqualTo("mine site 12 other T"));
    }

    [Test]
    public void A_change_of_a_themes_params_is_noticed()
    {
        using var site = Site("theme: mine\n", "{{ site.params.a }}").And("themes/mine/site.yaml", "params: { a: before }");
        site.Build();

        Assert.That(site.And("themes/mine/site.yaml", "params: { a: afterwards }").Build().Text("a/index.html"), Is.EqualTo("afterwards"));
    }

    [TestCase("", true)]
    [TestCase("theme: mine\n", true)]
    [TestCase("theme: [mine, summit]\n", true)]
    [TestCase("theme: plain\n", false)]
    [TestCase("theme: [mine, plain]\n", false)]
    public void Below_all_themes_is_summit_unless_another_built_in_one_is_named(string setting, bool isSummit)
    {
        using var site = TempSite.With(("site.yaml", $"title: T\nbaseURL: https://example.org/\n{setting}"), ("content/a.md", "---\ntitle: A\n---\n"), ("themes/mine/static/x.txt", "x"));

        var result = site.Build();

        Assert.That(result.Report, Is.Empty);
        Assert.That(result.Text("a/index.html").Contains("/css/summit.", StringComparison.Ordinal), Is.EqualTo(isSummit));
        Assert.That(result.Files.ContainsKey("favicon.svg"), Is.EqualTo(isSummit));
    }

    [TestCase("plain")]
    [TestCase("[plain, summit]")]
    [TestCase("[mine, plain]")]
    public void What_reads_the_index_of_the_search_is_there_whatever_the_theme(string themes)
    {
        using var site = TempSite.With(
            ("site.yaml", $"title: T\nbaseURL: https://example.org/\ntheme: {themes}\n"), ("content/a.md", "---\ntitle: A\n---\nword\n"), ("themes/mine/static/x.txt", "x"));

        var result = site.Build();

        Assert.That(result.Report, Is.Empty);
        Assert.That(result.Text("search/index.html"), Does.Contain("data-search=\"/search/\"").And.Match("src=\"/js/search\\.[0-9a-z]+\\.js\""));
        Assert.That(result.Files.Keys.Count(static name => name.StartsWith("js/search.", StringComparison.Ordinal)), Is.EqualTo(1));
    }

    [Test]
    public void The_plain_theme_is_small()
        => Assert.That(BuiltInTheme.Under(["plain"])[0].TextFiles().Sum(static file => file.Text.Count(static sign => sign == '\n')), Is.LessThan(150));

    private static TempSite Site(string setting, string template) => TempSite.With(
        ("site.yaml", $"{Config}{setting}"), ("content/a.md", "---\ntitle: A\n---\n"), ("layouts/base.sbn.html", "{{ main }}"), ("layouts/page.sbn.html", template));
}
