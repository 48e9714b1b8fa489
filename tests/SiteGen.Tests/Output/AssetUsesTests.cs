using SiteGen.Content;
using SiteGen.Files;
using SiteGen.Output;
using SiteGen.Tests.Content;

namespace SiteGen.Tests.Output;

public sealed class AssetUsesTests
{
    private static readonly SourceFile Picture = new(new("assets/a b.png"), "a b.png", "/site/assets/a b.png", 1, 1);

    [TestCase("![](a%20b.png)", true)]
    [TestCase("[x](</a b.png?v=1> 'title')", true)]
    [TestCase("[x]:\r\n /a%20b.png#part", true)]
    [TestCase("[x](a\nb.png)", false)]
    public void A_page_uses_what_its_links_name(string text, bool isUsed)
        => Assert.That(AssetUses.Find(SiteOf(text), [Picture]).Any(), Is.EqualTo(isUsed));

    [TestCase("a.svg", true, true, true)]
    [TestCase("a.jpg", true, true, false)]
    [TestCase("a.jpg", true, false, true)]
    [TestCase("a.pdf", true, true, false)]
    [TestCase("a.svg", false, true, false)]
    public void A_page_uses_pictures_that_it_shows_as_they_are(string name, bool areEnriched, bool haveVariants, bool isUsed)
    {
        var config = MadeSite.Config with
        {
            Enrichments = areEnriched,
            Images = new() { HasVariants = haveVariants },
            Markup = MadeSite.Config.Markup with { ResolvesLinks = false, ResolvesImages = false },
        };
        var site = MadeSite.With(config, ("a.md", $"![x](/pics/{name})")).Value;

        var file = new SourceFile(new($"assets/pics/{name}"), $"pics/{name}", $"/site/assets/pics/{name}", 1, 1);
        Assert.That(AssetUses.Find(site, [file]).Any(), Is.EqualTo(isUsed));
    }

    [TestCase("r/index.md", "![](pics/a.svg)", "r/pics/a.svg", true)]
    [TestCase("r/index.md", "![](../pics/a.svg)", "pics/a.svg", true)]
    [TestCase("p/r/index.md", "![](../pics/a.svg)", "p/pics/a.svg", true)]
    [TestCase("p/r/index.md", "![](../pics/a.svg)", "pics/a.svg", false)]
    [TestCase("r/index.md", "![](../../pics/a.svg)", "pics/a.svg", false)]
    [TestCase("r/index.md", "{{< figure src=\"pics/a.svg\" >}}", "r/pics/a.svg", true)]
    [TestCase("r/index.md", "![](https://example.org/pics/a.svg)", "pics/a.svg", true)]
    [TestCase("r/index.md", "---\ngalleries: { download: true }\n---\n![](/pics/a.jpg)", "pics/a.jpg", true)]
    [TestCase("r/index.md", "---\ngalleries: { download: true }\n---\n{{< gallery \"pics/*\" >}}", "pics/a.jpg", true)]
    [TestCase("r/index.md", "---\ngalleries: { download: false }\n---\n{{< gallery \"pics/*\" >}}", "pics/a.jpg", false)]
    public void Pictures_are_found_from_the_page_on_as_its_readers_find_them(string page, string text, string asset, bool isUsed)
    {
        var config = MadeSite.Config with { BaseUrl = "https://example.org/", Markup = MadeSite.Config.Markup with { ResolvesLinks = false, ResolvesImages = false } };
        var site = MadeSite.With(config, (page, text)).Value;

        var file = new SourceFile(new($"assets/{asset}"), asset, $"/site/assets/{asset}", 1, 1);
        Assert.That(AssetUses.Find(site, [file]).Any(), Is.EqualTo(isUsed));
    }

    [TestCase("![](/pics/a.jpg)", "a.jpg")]
    [TestCase("{{< figure src=\"/pics/a.jpg\" >}}", "a.jpg")]
    [TestCase("{{< gallery \"pics/*\" >}}", "a.jpg b.jpg")]
    [TestCase("[a picture](/pics/a.jpg)", "")]
    [TestCase("![](pics/a.jpg)", "")]
    public void Pictures_of_no_page_are_known_before_their_pages_are_rendered(string text, string names)
    {
        var site = MadeSite.With(MadeSite.Config, ("r/index.md", text)).Value;
        SourceFile[] files = [.. new[] { "a.jpg", "b.jpg", "c.txt" }.Select(name => new SourceFile(new($"static/pics/{name}"), $"pics/{name}", $"/s/{name}", 1, 1))];

        var named = NamedPictures.Of(site, new() { Static = [.. files] });

        Assert.That(string.Join(' ', named.Select(static file => file.Path.Name).Order()), Is.EqualTo(names));
    }

    [TestCase("](")]
    [TestCase("](<")]
    [TestCase("]:\n")]
    [TestCase("{{<figure src=a ")]
    [TestCase("{{<figure src=")]
    [MaxTime(10_000)]
    public void Storms_of_half_written_links_are_read_in_seconds(string mark)
    {
        var site = SiteOf(string.Concat(Enumerable.Repeat(mark, 100_000)) + "}}");

        Assert.That(AssetUses.Find(site, [Picture]), Is.Empty);
    }

    private static Site SiteOf(string text)
        => MadeSite.With(MadeSite.Config with { Markup = MadeSite.Config.Markup with { ResolvesLinks = true } }, ("a.md", text)).Value;
}
