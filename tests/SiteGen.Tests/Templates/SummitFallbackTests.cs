using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Templates;

/// <summary>What the built-in theme makes of sites that leave something out.</summary>
public class SummitFallbackTests
{
    private const string Config = "baseURL: https://a.org/\ntitle: Trip notes\n";

    [TestCase("content/posts/my-first_note.md", "posts/my-first_note/index.html", "My first note")]
    [TestCase("content/posts/2024-05-06-late-night/index.md", "posts/2024-05-06-late-night/index.html", "Late night")]
    [TestCase("content/posts/2024-05-06.md", "posts/2024-05-06/index.html", "May 6, 2024")]
    public void A_page_without_a_title_is_called_by_its_file(string file, string output, string expected)
    {
        using var site = TempSite.With(("hugo.yaml", Config), (file, "---\ndate: 2024-05-06\n---\nText.\n"));

        var result = site.Build();

        var page = Parse(result.Text(output));
        Assert.That(page.QuerySelector("h1")?.TextContent, Is.EqualTo(expected));
        Assert.That(page.Title, Is.EqualTo($"{expected} · Trip notes"));
        Assert.That(Parse(result.Text("posts/index.html")).QuerySelector(".card h2")?.TextContent, Is.EqualTo(expected));
    }

    [Test]
    public void A_heading_of_the_bodys_own_is_enough()
    {
        using var site = TempSite.With(("hugo.yaml", Config), ("content/note.md", "# Mine\n\nText.\n"));

        var page = Parse(site.Build().Text("note/index.html"));

        Assert.That(page.QuerySelectorAll("h1").Select(heading => heading.TextContent), Is.EqualTo(new[] { "Mine" }));
    }

    [TestCase("menus: { header: [{ name: Elsewhere, url: /x/ }], footer: [{ name: Low, url: /y/ }] }", "Low")]
    [TestCase("menus: { main: [{ name: Top, url: /z/ }], a: [{ name: Low, url: /y/ }] }", "Top")]
    [TestCase("", "Posts")]
    public void Navigation_is_the_main_menu_or_the_first_or_the_sections(string menus, string expected)
    {
        using var site = TempSite.With(("hugo.yaml", $"{Config}{menus}\n"), ("content/posts/a.md", "---\ntitle: A\n---\nText.\n"));

        var page = Parse(site.Build().Text("index.html"));

        Assert.That(page.QuerySelector(".site-header nav li")?.TextContent, Is.EqualTo(expected));
    }

    [TestCase("images: [/img/a.png]", "https://a.org/img/a.png")]
    [TestCase("cover: { image: b.png, alt: B }", "https://a.org/posts/trip/b.png")]
    [TestCase("image: https://cdn.org/c.png", "https://cdn.org/c.png")]
    [TestCase("draft: false", "https://a.org/posts/trip/my-cover.jpg")]
    public void A_shared_link_shows_the_pages_picture(string field, string expected)
    {
        using var site = TempSite.With(
            ("hugo.yaml", $"{Config}params: {{ images: [site.png] }}\n"),
            ("content/posts/trip/index.md", $"---\ntitle: Trip\n{field}\n---\nText.\n"),
            ("content/posts/trip/my-cover.jpg", ""), ("content/posts/trip/b.png", ""),
            ("content/posts/other.md", "---\ntitle: Other\n---\nText.\n"));

        var result = site.Build();

        var page = Parse(result.Text("posts/trip/index.html"));
        Assert.That(Meta(page, "meta[property='og:image']"), Is.EqualTo(expected));
        Assert.That(Meta(page, "meta[name='twitter:card']"), Is.EqualTo("summary_large_image"));
        Assert.That(page.QuerySelector("script")?.TextContent, Does.Contain($"\"image\":\"{expected}\""));
        Assert.That(Meta(Parse(result.Text("posts/other/index.html")), "meta[property='og:image']"), Is.EqualTo("https://a.org/site.png"));
    }

    [TestCase(true, true)]
    [TestCase(false, false)]
    public void The_first_picture_of_a_folder_stands_for_its_page_unless_enrichments_are_off(bool areEnriched, bool hasPicture)
    {
        using var site = TempSite.With(
            ("hugo.yaml", $"{Config}enrichments: {(areEnriched ? "true" : "false")}\n"),
            ("content/posts/trip/index.md", "---\ntitle: Trip\n---\nText.\n"))
            .And("content/posts/trip/a.png", Images.Pictures.Png(30, 20));

        var result = site.Build();

        Assert.That(Meta(Parse(result.Text("posts/trip/index.html")), "meta[property='og:image']") is not null, Is.EqualTo(hasPicture));
        Assert.That(Directory.Exists(Path.Combine(site.Root, "public", "derived")), Is.EqualTo(hasPicture));
    }

    [Test]
    public void Cards_have_neither_footnote_marks_nor_ids()
    {
        using var site = TempSite.With(
            ("hugo.yaml", Config),
            ("content/posts/a.md", "---\ntitle: A\n---\n## Head\n\nText[^1].\n\n<!--more-->\n\n[^1]: Note.\n"));

        var result = site.Build();

        Assert.That(Parse(result.Text("posts/index.html")).QuerySelectorAll(".card sup, .card [id]").Length, Is.Zero);
        Assert.That(Parse(result.Text("posts/a/index.html")).QuerySelectorAll("sup[id], h2[id=head]").Length, Is.EqualTo(2));
    }

    [Test]
    public void Terms_stand_in_order_of_their_names_as_their_authors_wrote_them()
    {
        using var site = TempSite.With(
            ("hugo.yaml", Config),
            ("content/posts/a.md", "---\ntitle: A\ntags: [Zuul, PTG, émigré, openstack]\n---\nText.\n"),
            ("content/posts/b.md", "---\ntitle: B\ntags: [PTG]\n---\nText.\n"));

        var result = site.Build();

        var terms = Parse(result.Text("tags/index.html")).QuerySelectorAll(".terms a").Select(term => term.TextContent);
        Assert.That(terms, Is.EqualTo(new[] { "émigré", "openstack", "PTG", "Zuul" }));
        Assert.That(Parse(result.Text("tags/ptg/index.html")).QuerySelector("h1")?.TextContent, Is.EqualTo("PTG"));
    }

    [Test]
    public void A_post_names_the_feed_of_the_site()
    {
        using var site = TempSite.With(("hugo.yaml", Config), ("content/posts/a.md", "---\ntitle: A\n---\nText.\n"));

        var page = Parse(site.Build().Text("posts/a/index.html"));

        Assert.That(page.QuerySelector("link[rel=alternate]")?.GetAttribute("href"), Is.EqualTo("/index.xml"));
    }

    private static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    private static string? Meta(IHtmlDocument page, string selector) => page.QuerySelector(selector)?.GetAttribute("content");
}
