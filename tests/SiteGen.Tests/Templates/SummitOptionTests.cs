using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Templates;

/// <summary>What a site can set of the built-in theme without templates: <c>params.summit</c>, menus and its own parts.</summary>
public class SummitOptionTests
{
    private const string Config = "baseURL: https://a.org/\ntitle: Trip notes\n";

    private const string Post = "---\ntitle: Lisbon & back\ndate: 2026-05-06\ntags: [ptg]\ncategories: [Trips]\nteams: [neutron]\n---\nFirst.\n\nSecond.\n";

    [TestCase("accent: '#7a3e9d'", "html[style='--accent:#7a3e9d']", "")]
    [TestCase("dates: '2 January 2006'", ".meta time", "6 May 2026")]
    [TestCase("logo: /logo.svg", ".site-title img[src='/logo.svg'][alt='Trip notes']", "")]
    [TestCase("footer: 'By *us*'", ".site-footer p em", "us")]
    [TestCase("social: [{ name: Mastodon, url: 'https://m.org/@us' }]", ".site-footer a[rel=me][href='https://m.org/@us']", "Mastodon")]
    [TestCase("comments: { mail: us@a.org }", ".comments a[href='mailto:us@a.org?subject=Lisbon%20%26%20back']", "Write us what you think")]
    [TestCase("comments: { src: 'https://c.org/c.js', data: { repo: us/talk } }", ".comments [data-comments='https://c.org/c.js'][data-with-repo='us/talk']", "Show comments")]
    [TestCase("analytics: { src: 'https://n.org/n.js', data: { site: a } }", "head script[defer][src='https://n.org/n.js'][data-site=a]", "")]
    public void An_option_shows_on_a_post(string option, string selector, string text)
    {
        using var with = TempSite.With(("site.yaml", $"{Config}params: {{ summit: {{ {option} }} }}\n"), ("content/posts/a.md", Post));
        using var without = TempSite.With(("site.yaml", Config), ("content/posts/a.md", Post));

        var found = Parse(with.Build().Text("posts/a/index.html")).QuerySelector(selector);
        var plain = Parse(without.Build().Text("posts/a/index.html")).QuerySelector(selector);

        Assert.That(found, Is.Not.Null);
        Assert.That(text, Is.Empty.Or.EqualTo(found!.TextContent));
        Assert.That(plain is null || plain.TextContent != found.TextContent, Is.True, "it is not there otherwise");
    }

    [Test]
    public void Nothing_is_counted_and_nobody_else_is_asked_unless_the_site_says_so()
    {
        using var site = TempSite.With(("site.yaml", Config), ("content/posts/a.md", Post));

        var page = Parse(site.Build().Text("posts/a/index.html"));

        var links = page.QuerySelectorAll("script[src], link[rel=stylesheet], link[rel=icon], img, iframe")
            .Select(element => element.GetAttribute("src") ?? element.GetAttribute("href"));
        Assert.That(links, Is.Not.Empty.And.All.StartsWith("/"));
    }

    [TestCase("", "as-cards")]
    [TestCase("home: list", "cards")]
    public void The_home_page_has_cards_or_a_list(string option, string expected)
    {
        using var site = TempSite.With(("site.yaml", $"{Config}params: {{ summit: {{ {option} }} }}\n"), ("content/posts/a.md", Post));

        Assert.That(Parse(site.Build().Text("index.html")).QuerySelector(".cards")?.ClassName, Does.EndWith(expected));
    }

    [Test]
    public void A_card_sums_up_a_post_and_does_not_show_it()
    {
        var text = string.Join(' ', Enumerable.Repeat("Many words about one thing.", 40));
        using var site = TempSite.With(("site.yaml", Config), ("content/posts/a.md", $"---\ntitle: A\n---\n**{text}**\n\n![b](b.png)\n"));

        var card = Parse(site.Build().Text("posts/index.html")).QuerySelector(".card .summary");

        Assert.That(card?.TextContent, Has.Length.LessThanOrEqualTo(221).And.EndsWith("…"));
        Assert.That(card?.Children.Length, Is.Zero);
    }

    [TestCase("cover: /b.png", true)]
    [TestCase("cover: https://cdn.org/b.png", false)]
    [TestCase("draft: false", false)]
    public void A_card_shows_the_cover_of_this_site_and_of_no_other(string field, bool isShown)
    {
        using var site = TempSite.With(("site.yaml", Config), ("content/posts/a.md", $"---\ntitle: A\n{field}\n---\nText.\n"))
            .And("static/b.png", Images.Pictures.Png(600, 400));

        var cover = Parse(site.Build().Text("posts/index.html")).QuerySelector(".card .card-cover img");

        Assert.That(cover?.GetAttribute("alt"), Is.EqualTo(isShown ? "" : null));
    }

    [Test]
    public void A_post_shows_all_its_terms()
    {
        using var site = TempSite.With(
            ("site.yaml", $"{Config}taxonomies: {{ tag: tags, category: categories, team: teams }}\n"), ("content/posts/a.md", Post));

        var tags = Parse(site.Build().Text("posts/a/index.html")).QuerySelector(".tags")!;

        Assert.That(tags.QuerySelectorAll("h2").Select(title => title.TextContent), Is.EquivalentTo(new[] { "Tags", "Categories", "Teams" }));
        Assert.That(tags.QuerySelectorAll("a").Select(term => term.TextContent), Is.EquivalentTo(new[] { "ptg", "Trips", "neutron" }));
    }

    [Test]
    public void Menus_have_entries_below_entries_and_the_current_one_is_marked()
    {
        using var site = TempSite.With(("site.yaml", Config + """
            menus:
              main:
                - { name: More, identifier: more, weight: 1 }
                - { name: Posts, pageRef: /posts, parent: more }
                - { name: Nowhere, weight: 2 }
            """), ("content/posts/a.md", Post));

        var result = site.Build();

        var nav = Parse(result.Text("posts/a/index.html")).QuerySelector(".site-header nav")!;
        Assert.That(nav.QuerySelector("details > summary")?.TextContent, Is.EqualTo("More"));
        Assert.That(nav.QuerySelectorAll("details li a[aria-current]").Select(link => link.TextContent), Is.EqualTo(new[] { "Posts" }));
        Assert.That(nav.QuerySelectorAll("[href='']").Length, Is.Zero);
        Assert.That(Parse(result.Text("404.html")).QuerySelectorAll(".site-header [aria-current]").Length, Is.Zero);
    }

    [TestCase("logo")]
    [TestCase("menu")]
    [TestCase("theme-switch")]
    [TestCase("social")]
    [TestCase("hero")]
    [TestCase("tag-cloud")]
    [TestCase("analytics")]
    [TestCase("scripts")]
    [TestCase("lead")]
    [TestCase("card-text")]
    public void Each_part_of_the_home_page_can_be_replaced(string partial)
    {
        using var site = TempSite.With(
            ("site.yaml", Config), ("content/posts/a.md", Post), ($"layouts/partials/{partial}.sbn.html", "<!--replaced-->"));

        Assert.That(site.Build().Text("index.html"), Does.Contain("<!--replaced-->"));
    }

    [Test]
    public void Headings_have_links_tables_scroll_and_boxes_have_words()
    {
        using var site = TempSite.With(
            ("site.yaml", Config),
            ("content/a.md", "## One \"and\" `two`[^1]\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n- [x] x\n- [ ] y\n\n[^1]: Note.\n"));

        var result = site.Build();

        var page = Parse(result.Text("a/index.html"));
        Assert.That(page.QuerySelector(".heading > .anchor[href='#one-and-two']")?.GetAttribute("aria-label"), Is.EqualTo("Link to: One “and” two"));
        Assert.That(page.QuerySelector(".scroll[tabindex='0'][role=group][aria-label=Table] > table"), Is.Not.Null);
        Assert.That(page.QuerySelectorAll("input").Select(box => box.GetAttribute("aria-label")), Is.EqualTo(new[] { "Done", "To do" }));
    }

    private static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);
}
