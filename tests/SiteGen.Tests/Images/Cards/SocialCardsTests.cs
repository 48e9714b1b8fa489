using System.Text.RegularExpressions;
using NetVips;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Images.Cards;

/// <summary>Whole builds: which pages have a card, and when it gets another address.</summary>
internal sealed partial class SocialCardsTests
{
    private const string Config = "baseURL: https://example.org/\ntitle: Recaps\n";
    private const string Post = "---\ntitle: Virtual PTG\ndate: 2020-06-17\n---\ntext\n";

    [Test]
    public void A_post_gets_a_card_that_its_head_names()
    {
        using var site = TempSite.With(("site.yaml", Config), ("content/blog/ptg.md", Post));

        var result = site.Build();

        Assert.That(result.Report, Is.Empty);
        var card = CardOf(result, "blog/ptg/index.html");
        using var image = Image.NewFromFile(Path.Combine(site.Root, "public", card));
        Assert.That((image.Width, image.Height), Is.EqualTo((1200, 630)));
        Assert.That(result.Text("blog/ptg/index.html"), Does.Contain(
            "<meta property=\"og:image:width\" content=\"1200\">\n<meta property=\"og:image:height\" content=\"630\">\n"
            + "<meta property=\"og:image:alt\" content=\"Virtual PTG · Recaps\">\n<meta name=\"twitter:card\" content=\"summary_large_image\">"));
    }

    [TestCase("title: Virtual PTG", "title: Physical PTG")]
    [TestCase("2020-06-17", "2020-06-18")]
    public void Another_title_or_date_has_another_address(string from, string to)
    {
        using var site = TempSite.With(("site.yaml", Config), ("content/blog/ptg.md", Post));
        var before = CardOf(site.Build(), "blog/ptg/index.html");

        site.And("content/blog/ptg.md", Post.Replace(from, to, StringComparison.Ordinal));
        var result = site.Build();

        Assert.That(CardOf(result, "blog/ptg/index.html"), Is.Not.EqualTo(before));
        Assert.That(result.Files.Keys, Does.Not.Contain(before));
    }

    [Test]
    public void The_body_does_not_count()
    {
        using var site = TempSite.With(("site.yaml", Config), ("content/blog/ptg.md", Post));
        var before = CardOf(site.Build(), "blog/ptg/index.html");

        site.And("content/blog/ptg.md", $"{Post}and more\n");

        Assert.That(CardOf(site.Build(), "blog/ptg/index.html"), Is.EqualTo(before));
    }

    [TestCase("site.yaml", Config + "socialCards: false\n", Post)]
    [TestCase("site.yaml", Config + "enrichments: false\n", Post)]
    [TestCase("site.yaml", "title: Recaps\n", Post)]
    [TestCase("hugo.yaml", Config, Post)]
    [TestCase("site.yaml", Config, "---\ntitle: x\nsocialCards: false\n---\n")]
    [TestCase("site.yaml", Config, "---\ntitle: x\nimages: [/own.png]\n---\n")]
    [TestCase("site.yaml", Config, "---\ntitle: 日本語\n---\n")]
    public void A_page_may_have_none(string file, string config, string post)
    {
        using var site = TempSite.With((file, config), ("content/blog/ptg.md", post));

        Assert.That(site.Build().Text("blog/ptg/index.html"), Does.Not.Contain("/derived/card-"));
    }

    [Test]
    public void A_Hugo_site_that_asks_has_cards()
    {
        using var site = TempSite.With(("hugo.yaml", $"{Config}socialCards: true\n"), ("content/blog/ptg.md", Post));

        Assert.That(site.Build().Text("blog/ptg/index.html"), Does.Contain("/derived/card-"));
    }

    [Test]
    public void Colours_of_the_site_are_used()
    {
        using var site = TempSite.With(
            ("site.yaml", Config), ("content/blog/ptg.md", Post), ("assets/cards/colours.yaml", "ground: '#ffcc00'\ntitle: '#000'\n"));

        var card = CardOf(site.Build(), "blog/ptg/index.html");

        using var image = Image.NewFromFile(Path.Combine(site.Root, "public", card));
        Assert.That(image.Getpoint(5, 5), Is.EqualTo(new double[] { 255, 204, 0 }));
    }

    [Test]
    public void What_is_wrong_with_colours_and_fonts_is_told()
    {
        using var site = TempSite.With(
            ("site.yaml", Config), ("content/blog/ptg.md", Post), ("assets/cards/colours.yaml", "ground: blue\ntilte: '#000'\n"),
            ("assets/cards/font.woff2", "no font"));

        Assert.That(site.Build().Report.Split('\n').Where(static line => line.Contains("SG30", StringComparison.Ordinal)), Is.EqualTo(new[]
        {
            "assets/cards/colours.yaml(1,9): warning SG3050: 'blue' is no colour",
            "assets/cards/colours.yaml(2,1): warning SG3050: unknown key 'tilte'",
            "assets/cards/font.woff2: warning SG3051: the font cannot be read",
        }));
    }

    [Test]
    public void A_second_build_draws_nothing()
    {
        using var site = TempSite.With(("site.yaml", Config), ("content/blog/ptg.md", Post));
        var card = CardOf(site.Build(), "blog/ptg/index.html");
        var kept = Path.Combine(site.Root, ".sitegen", "images", Path.GetFileName(card));
        var before = File.GetLastWriteTimeUtc(kept);

        site.And("content/blog/other.md", Post.Replace("Virtual", "Other", StringComparison.Ordinal));
        site.Build();

        Assert.That(File.GetLastWriteTimeUtc(kept), Is.EqualTo(before));
    }

    private static string CardOf(SiteResult result, string page)
    {
        var match = CardLink().Match(result.Text(page));
        Assert.That(match.Success, Is.True, result.Text(page));
        Assert.That(result.Files.Keys, Does.Contain(match.Groups[1].Value));
        return match.Groups[1].Value;
    }

    [GeneratedRegex("property=\"og:image\" content=\"https://example.org/(derived/card-[0-9a-f]{16}\\.png)\"")]
    private static partial Regex CardLink();
}
