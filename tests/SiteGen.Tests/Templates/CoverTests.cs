using SiteGen.Tests.Images;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Templates;

/// <summary>Which picture is shown where a link to a page is shared, and what is said of it.</summary>
internal sealed class CoverTests
{
    private const string Head = "{{ cover = page.cover_picture ?? page.card }}{{ cover.permalink }} {{ cover.width }}x{{ cover.height }} {{ cover.alt }}";

    [TestCase("![Third](c.png)\n\n![First](a.png)", "/p/c.png 300x200 Third")]
    [TestCase("With ![an \"inline\" one](b.png) here", "/p/b.png 300x200 an &ldquo;inline&rdquo; one")]
    [TestCase("![](b.png)", "/p/b.png 300x200 T &lt; U")]
    [TestCase("![Sign](sign.png)\n\n![ ](a.png)\n\n![Shown](c.png)", "/p/c.png 300x200 Shown")]
    [TestCase("[![Poster](b.png)](https://ex.org/)", "/p/b.png 300x200 Poster")]
    [TestCase("{{< figure src=\"c.png\" alt=\"By shortcode\" >}}\n\n![First](a.png)", "/p/c.png 300x200 By shortcode")]
    [TestCase("![First](b.png)\n\n{{< gallery \"c.png\" >}}", "/p/b.png 300x200 First")]
    [TestCase("No picture in the text", "/p/a.png 300x200 T &lt; U")]
    [TestCase("![Of another host](https://x.yz/a.png)", "/p/a.png 300x200 T &lt; U")]
    public void It_is_the_first_of_the_text_before_the_first_of_the_folder(string body, string cover)
    {
        using var site = Bundle(body);

        Assert.That(site.Build().Text("p/index.html"), Is.EqualTo($"https://ex.org{cover}"));
    }

    [TestCase("cover: b.png\n", "/p/b.png 300x200 T &lt; U")]
    [TestCase("cover: { image: b.png, alt: A tower }\n", "/p/b.png 300x200 A tower")]
    [TestCase("images: [/wide.png]\n", "/wide.png 400x210 T &lt; U")]
    [TestCase("images: [/none.png]\n", "/none.png x T &lt; U")]
    [TestCase("resources: [ { src: c.png, name: cover, params: { alt: Named } } ]\n", "/p/c.png 300x200 Named")]
    public void Front_matter_has_the_first_word(string frontMatter, string cover)
    {
        using var site = Bundle("![First](a.png)", frontMatter);

        Assert.That(site.Build().Text("p/index.html"), Is.EqualTo($"https://ex.org{cover}"));
    }

    [Test]
    public void A_post_of_one_file_shows_its_first_photo_instead_of_a_drawn_card()
    {
        using var site = Site().And("static/wide.png", Pictures.Png(400, 210)).And("content/one.md", "---\ntitle: One\n---\n![Wide](/wide.png)\n");

        var result = site.Build();

        Assert.That(result.Text("one/index.html"), Is.EqualTo("https://ex.org/wide.png 400x210 Wide"));
        Assert.That(result.Files.Keys, Has.None.StartsWith("derived/card-one"));
    }

    [Test]
    public void A_copy_stands_for_a_large_file()
    {
        using var site = Bundle("![First](a.png)", config: "images: { formats: [webp], widths: [240] }\n");

        var result = site.Build();

        Assert.That(result.Text("p/index.html"), Does.Match("^https://ex.org/derived/a-[0-9a-f]{12}-240.png 240x160 First$"));
    }

    private static TempSite Bundle(string body, string frontMatter = "", string config = "images: { variants: false }\n")
        => Site(config)
            .And("content/p/index.md", $"---\ntitle: T < U\n{frontMatter}---\n{body}\n")
            .And("content/p/a.png", Pictures.Png(300, 200))
            .And("content/p/b.png", Pictures.Png(300, 200))
            .And("content/p/c.png", Pictures.Png(300, 200))
            .And("content/p/sign.png", Pictures.Png(90, 20))
            .And("static/wide.png", Pictures.Png(400, 210));

    private static TempSite Site(string config = "images: { variants: false }\n") => TempSite.With(
        ("site.yaml", $"baseURL: https://ex.org/\ntitle: S\n{config}"),
        ("layouts/page.sbn.html", Head),
        ("layouts/base.sbn.html", "{{ main }}"));
}
