using SiteGen.Tests.Support;

namespace SiteGen.Tests.Output;

/// <summary>The page of all galleries.</summary>
public sealed class PhotosPageTests
{
    private const string Layout = "{{ page.content }}{{ page.name }}:{{ for recap in paginator.items }} {{ recap.title }}{{ end }}";
    private const string Drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"300\" height=\"200\"></svg>";
    private const string Two = "![a](/a.svg)\n\n![b](/b.svg)\n";

    [Test]
    public void Shows_the_newest_first_and_neither_drafts_nor_pages_without_galleries()
    {
        using var site = Site()
            .And("content/p/old.md", Page("Old", Two, "date: 2020-01-01\n"))
            .And("content/p/new.md", Page("New", "{{< gallery \"/*.svg\" >}}\n", "date: 2026-01-01\n"))
            .And("content/p/draft.md", Page("Draft", Two, "date: 2026-02-01\ndraft: true\n"))
            .And("content/p/unlisted.md", Page("Unlisted", Two, "build: { list: never }\n"))
            .And("content/p/inline.md", Page("Inline", "With ![a](/a.svg) and ![b](/b.svg)\n"));

        var result = site.Build();

        Assert.That(result.Text("photos/index.html"), Is.EqualTo("Photos: New Old"));
        Assert.That(result.Text("sitemap.xml"), Does.Contain("<loc>https://ex.org/photos/</loc>"));
    }

    [Test]
    public void A_photo_of_two_galleries_counts_once()
    {
        using var site = Site()
            .And("content/p/a.md", Page("A", $"{Two}\nAgain:\n\n{Two}\n![c](/c.svg)\n"))
            .And("static/c.svg", Drawing)
            .And("layouts/photos.sbn.html", "{{ for recap in paginator.items }}{{ recap.photos.size }}: {{ for photo in (in_rows recap.photos 2) }}{{ photo.id }} {{ photo.ratio }} {{ end }}{{ end }}");

        var result = site.Build();

        Assert.That(result.Text("photos/index.html"), Is.EqualTo("3: photo-1 1.5 photo-2 1.5 "));
    }

    [Test]
    public void Goes_on_on_further_pages()
    {
        using var site = Site("pagination: { pagerSize: 2 }\n");
        for (var i = 1; i <= 5; i++)
        {
            site.And($"content/p/{i}.md", Page($"P{i}", i < 4 ? Two : "With ![a](/a.svg)\n", $"date: 2026-01-0{i}\n"));
        }

        var result = site.Build();

        Assert.That(result.Result.Counts.Lists, Is.EqualTo(13), "3 of the home page, 3 of the section, 2 taxonomies, the pages for wrong addresses and for searches, 2 of photos and the archive");
        Assert.That(
            result.Files.Keys.Where(static name => name.StartsWith("photos/", StringComparison.Ordinal)).Select(result.Text),
            Is.EqualTo(["Photos: P3 P2", "Photos: P1"]));
    }

    [TestCase("With ![a](/a.svg) and ![b](/b.svg)\n", "")]
    [TestCase("```\n![a](/a.svg)\n\n![b](/b.svg)\n```\n", "")]
    [TestCase("Nothing\n", "")]
    [TestCase("![a](/a.svg)\n", "")]
    [TestCase(Two, "galleries: { page: false }\n")]
    [TestCase(Two, "galleries: { auto: false }\n")]
    [TestCase(Two, "enrichments: false\n")]
    public void Is_left_out(string body, string config)
    {
        using var site = Site(config).And("content/p/a.md", Page("A", body));

        var result = site.Build();

        Assert.That(result.Files.Keys, Has.None.StartsWith("photos/"));
        Assert.That(result.Text("sitemap.xml"), Does.Not.Contain("photos"));
    }

    [Test]
    public void Goes_when_the_last_gallery_goes()
    {
        using var site = Site().And("content/p/a.md", Page("A", Two));
        site.Build();
        site.And("content/p/a.md", Page("A", "With ![a](/a.svg)\n"));

        var result = site.Build();

        Assert.That(result.Files.Keys, Has.None.StartsWith("photos/"));
    }

    [TestCase("content/photos.md", "", "PAGE theirs")]
    [TestCase("content/photos/_index.md", "", "LIST theirs")]
    [TestCase("content/p/other.md", "url: /photos/\n", "PAGE theirs")]
    [TestCase("content/photos.md", "layout: photos\n", "<p>theirs</p>\nAlbum: A")]
    [TestCase("content/photos/_index.md", "layout: photos\n", "<p>theirs</p>\nAlbum: A")]
    public void An_author_s_own_page_wins(string path, string more, string text)
    {
        using var site = Site().And("content/p/a.md", Page("A", Two)).And(path, Page("Album", "theirs\n", more));

        var result = site.Build();

        Assert.That((result.Text("photos/index.html").TrimEnd(), result.Report), Is.EqualTo((text, "")));
    }

    [Test]
    public void A_static_file_wins()
    {
        using var site = Site().And("content/p/a.md", Page("A", Two)).And("static/photos/index.html", "theirs");

        var result = site.Build();

        Assert.That((result.Text("photos/index.html"), result.Report), Is.EqualTo(("theirs", "")));
    }

    [Test]
    public void Each_language_has_its_own()
    {
        using var site = Site("languages: { en: { weight: 1 }, de: { weight: 2 }, fr: { weight: 3 } }\n")
            .And("content/p/a.md", Page("English", Two))
            .And("content/p/a.de.md", Page("Deutsch", Two))
            .And("content/p/a.fr.md", Page("Français", "Rien\n"))
            .And("i18n/de.yaml", "photos: Fotos\n");

        var result = site.Build();

        Assert.That(
            (result.Text("photos/index.html"), result.Text("de/photos/index.html"), result.Files.ContainsKey("fr/photos/index.html")),
            Is.EqualTo(("Photos: English", "Fotos: Deutsch", false)));
    }

    [Test]
    public void Menus_and_links_may_lead_to_it()
    {
        using var site = Site("menus: { main: [ { pageRef: /photos } ] }\n").And("content/p/a.md", Page("A", $"{Two}\n[all]({{{{< ref \"/photos\" >}}}})\n"))
            .And("layouts/home.sbn.html", "{{ site.menus.main[0].url }} {{ site.menus.main[0].name }}");

        var result = site.Build();

        Assert.That((result.Text("index.html"), result.Report), Is.EqualTo(("/photos/ Photos", "")));
        Assert.That(result.Text("p/a/index.html"), Does.Contain("PAGE"));
    }

    private static TempSite Site(string config = "") => TempSite.With(
        ("site.yaml", $"baseURL: https://ex.org/\ntitle: T\n{config}"),
        ("layouts/photos.sbn.html", Layout),
        ("layouts/page.sbn.html", "PAGE {{ page.plain }}"),
        ("layouts/list.sbn.html", "LIST {{ page.plain }}"),
        ("layouts/home.sbn.html", "HOME"),
        ("layouts/404.sbn.html", "404"),
        ("layouts/base.sbn.html", "{{ main }}"),
        ("static/a.svg", Drawing),
        ("static/b.svg", Drawing),
        ("static/photos.yaml", "'*.svg': { alt: A drawing }\n"));

    private static string Page(string title, string body, string more = "") => $"---\ntitle: {title}\n{more}---\n{body}";
}
