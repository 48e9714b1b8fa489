using AngleSharp.Html.Parser;
using SiteGen.Content;
using SiteGen.Files;

namespace SiteGen.Tests.Templates;

internal sealed class SummitTests
{
    [Test]
    public void Every_kind_of_page_is_whole_HTML_with_landmarks_and_one_heading()
    {
        var site = TemplateSite.With(25);
        var composer = TemplateSite.Compose(site);

        foreach (var page in site.Pages.Take(7))
        {
            var document = new HtmlParser().ParseDocument(TemplateCase.Compose(composer, page, PaginatorFor(site, page)));
            Assert.That(document.QuerySelectorAll("h1").Length, Is.EqualTo(1), page.Path);
            Assert.That(document.QuerySelectorAll("main, body > header, body > footer").Length, Is.EqualTo(3), page.Path);
            Assert.That(document.Title, Does.EndWith("Summit <notes>"), page.Path);
            Assert.That(document.DocumentElement.GetAttribute("lang"), Is.EqualTo("en"));
        }
    }

    [Test]
    public void A_post_describes_itself_to_search_engines()
    {
        var site = TemplateSite.With(2);
        var document = new HtmlParser().ParseDocument(TemplateCase.Compose(TemplateSite.Compose(site), site.Pages[TemplateCase.FirstPost]));

        using var json = System.Text.Json.JsonDocument.Parse(document.QuerySelector("script")?.TextContent ?? "");

        Assert.That(json.RootElement.GetProperty("@type").GetString(), Is.EqualTo("BlogPosting"));
        Assert.That(json.RootElement.GetProperty("headline").GetString(), Is.EqualTo("Post 0: \"q\" & <a>"));
        Assert.That(json.RootElement.GetProperty("datePublished").GetString(), Is.EqualTo("2026-01-01T09:30:00+02:00"));
        Assert.That(document.QuerySelector("link[rel=canonical]")?.GetAttribute("href"), Is.EqualTo("https://example.org/blog/post-0/"));
        Assert.That(document.QuerySelector("meta[name=description]")?.GetAttribute("content"), Is.EqualTo("A short summary & more."));
    }

    [Test]
    public void A_list_shows_its_cards_and_the_way_to_the_others()
    {
        var site = TemplateSite.With(25);
        var page = site.Pages[1];
        var document = new HtmlParser().ParseDocument(TemplateCase.Compose(TemplateSite.Compose(site), page, PaginatorFor(site, page)));

        Assert.That(document.QuerySelectorAll("article.card h2 a").Length, Is.EqualTo(10));
        Assert.That(document.QuerySelector(".pagination [aria-current=page]")?.TextContent, Is.EqualTo("2"));
        Assert.That(document.QuerySelector(".pagination [rel=next]")?.GetAttribute("href"), Is.EqualTo("/blog/page/3/"));
        Assert.That(document.QuerySelector(".site-header [aria-current]")?.TextContent, Is.EqualTo("Blog"));
    }

    private static Paginator? PaginatorFor(Site site, Page page)
        => page.Kind is not (PageKind.Home or PageKind.Section or PageKind.Term)
            ? null
            : new Paginator(2, [.. site.RegularPages.Skip(11).Take(10)], 25,
                [page.Url, new UrlPath($"{page.Url}page/2/"), new UrlPath($"{page.Url}page/3/")]);
}
