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
