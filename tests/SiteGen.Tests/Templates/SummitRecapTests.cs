using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Templates;

/// <summary>How the built-in theme shows what recaps tell.</summary>
public sealed class SummitRecapTests
{
    private const string Config = "baseURL: https://a.org/\ntitle: Trip notes\nsocialCards: false\n";

    [TestCase("https://meet.example/x", "https://meet.example/x")]
    [TestCase("javascript://x%0aalert(1)", null)]
    [TestCase("Berlin (https://meet.example/x)", null)]
    public void Only_an_address_is_linked_as_the_place(string place, string? link)
    {
        using var site = TempSite.With(("site.yaml", Config), ("content/posts/a.md", $"---\ntitle: A\nsummit: {{ name: PTG, start: 2026-06-01, place: \"{place}\" }}\n---\n"));

        var page = Parse(site.Build().Text("posts/a/index.html"));

        Assert.That(page.QuerySelector(".summit-facts dd a:not([href^='/'])")?.GetAttribute("href"), Is.EqualTo(link));
        Assert.That(page.QuerySelector(".summit-facts")!.TextContent, Does.Contain(place));
        Assert.That(page.Head!.TextContent.Contains("\"VirtualLocation\",\"url\":\"https://meet.example/x\"", StringComparison.Ordinal), Is.EqualTo(link is not null));
    }

    [Test]
    public void A_card_shows_a_picture_of_its_own_or_none()
    {
        using var site = TempSite.With(("site.yaml", $"{Config}params: {{ images: [usual.svg] }}\n"), ("content/posts/a.md", "---\ntitle: A\n---\nText.\n"))
            .And("content/posts/b.md", "---\ntitle: B\n---\nText.\n")
            .And("static/usual.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"300\" height=\"200\"></svg>");

        Assert.That(Parse(site.Build().Text("index.html")).QuerySelectorAll(".card img"), Is.Empty);
    }

    [Test]
    public void Names_and_days_keep_their_direction()
    {
        using var site = TempSite.With(("site.yaml", Config), ("content/posts/a.md", "---\ntitle: A\n---\n> [!ACTION] @belag @\"أحمد\" due 2026-07-01\n> Do.\n"));

        var page = Parse(site.Build().Text("posts/a/index.html"));

        Assert.That(page.QuerySelectorAll("bdi").Select(static one => one.TextContent),
            Is.EqualTo(new[] { "Owners: belag, أحمد", "belag", "أحمد", "Due: July 1, 2026", "Owners: belag, أحمد", "belag", "أحمد", "Due: July 1, 2026" }));
    }

    [Test]
    public void Days_until_which_something_is_due_are_written_as_the_site_writes_dates()
    {
        using var site = TempSite.With(("site.yaml", $"{Config}params: {{ summit: {{ dates: '2 January 2006' }} }}\n"), ("content/posts/a.md", "---\ntitle: A\n---\n> [!ACTION] due 2026-07-01\n> Do.\n"));

        var page = Parse(site.Build().Text("posts/a/index.html"));

        Assert.That(page.QuerySelectorAll("time[datetime='2026-07-01']").Select(static one => one.TextContent), Is.EqualTo(new[] { "1 July 2026", "1 July 2026" }));
    }

    private static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);
}
