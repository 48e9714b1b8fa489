using SiteGen.Images;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Images;

/// <summary>What is said, and how often, about pictures that a page names.</summary>
public sealed class PicturesOfPagesTests
{
    private const string Drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"300\" height=\"200\"></svg>";

    [TestCase("![x](with space.svg)", "4,1 SG3113 the picture 'with space.svg' is not shown: an address in Markdown has no spaces")]
    [TestCase("See ![x](./with space.svg \"A *title*\")", "4,5 SG3113 the picture './with space.svg' is not shown: an address in Markdown has no spaces")]
    [TestCase("- a\n\n  ![x](photo (1).svg)", "6,3 SG3113 the picture 'photo (1).svg' is not shown: an address in Markdown has no spaces")]
    [TestCase("{{< gallery >}}\n![x](with space.svg)\n\n![y](a.svg)\n{{< /gallery >}}", "5,1 SG3113 the picture 'with space.svg' is not shown: an address in Markdown has no spaces")]
    [TestCase("![x](not here.svg)", "")]
    [TestCase("![x](with space.svg", "")]
    [TestCase("`![x](with space.svg)`", "")]
    [TestCase("```\n![x](with space.svg)\n```", "")]
    [TestCase("![x](<with space.svg>)", "")]
    [TestCase("![x](with%20space.svg \"of with space.svg\")", "")]
    [TestCase("![x](https://example.org/with space.svg)", "")]
    [TestCase("[x](with space.svg)", "")]
    public void A_name_with_spaces_that_is_no_address_is_told(string text, string report) => Assert.That(Report(text), Is.EqualTo(report));

    [TestCase("![x](with space.svg)", "enrichments: false\n", "")]
    [TestCase("![x](with space.svg)", "galleries: false\n", "4,1 SG3113 the picture 'with space.svg' is not shown: an address in Markdown has no spaces")]
    public void A_name_with_spaces_is_told_where_images_are_pictures(string text, string config, string report)
        => Assert.That(Report(text, config), Is.EqualTo(report));

    [TestCase("![x](broken.jpg)\n\ntext\n\n![y](broken.jpg)\n\n{{< figure src=broken.jpg alt=z >}}", "4,1 SG3002")]
    [TestCase("![x](none.jpg)\n\ntext\n\n![y](none.jpg)", "4,1 SG3001 8,1 SG3001")]
    [TestCase("{{< gallery \"silent/*\" >}}\n\n{{< gallery \"silent/*\" \"mute/*\" >}}", "4,1 SG3107 6,1 SG3107")]
    [TestCase("{{< gallery \"silent/*\" >}}\n\n{{< gallery \"silent/*\" >}}", "4,1 SG3107")]
    public void What_is_wrong_with_a_file_is_said_once(string text, string report)
        => Assert.That(string.Join(' ', Report(text).Split('\n').Select(static line => string.Join(' ', line.Split(' ')[..2]))), Is.EqualTo(report));

    [TestCase("![x](a.svg \"with <b>bold</b>\")", "4,1 SG2004 raw HTML in the caption of a picture is left out")]
    [TestCase("![x](noted.svg)\n\ntext\n\n![x](noted.svg)", "4,1 SG2004 raw HTML in the caption of 'content/r/noted.svg' is left out")]
    [TestCase("{{< figure src=noted.svg alt=x >}}", "4,1 SG2004 raw HTML in the caption of 'content/r/noted.svg' is left out")]
    [TestCase("{{< gallery \"noted.svg\" >}}", "4,1 SG2004 raw HTML in the caption of 'content/r/noted.svg' is left out")]
    [TestCase("{{< figure src=a.svg caption=\"<b>x</b>\" attr=\"<b>x</b>\" >}}", "4,1 SG2004 raw HTML in an argument of 'figure' is left out")]
    [TestCase("{{< gallery \"a.svg\" caption=\"<b>x</b>\" >}}", "4,1 SG2004 raw HTML in an argument of 'gallery' is left out")]
    [TestCase("{{< details summary=\"<b>x</b>\" >}}x{{< /details >}}", "4,1 SG2004 raw HTML in an argument of 'details' is left out")]
    [TestCase("![x](a.svg \"1 < 2 <!-- sic -->\")", "")]
    public void Raw_HTML_that_a_caption_loses_is_told(string text, string report)
    {
        Assert.That(Report(text), Is.EqualTo(report));
        Assert.That(Report(text, "markup: { goldmark: { renderer: { unsafe: true } } }\n"), Is.Empty);
    }

    [TestCase("{{< gallery >}}\n![x](a.svg)\n{{< details summary=S >}}more{{< /details >}}\n{{< /gallery >}}", "<summary>S</summary>")]
    [TestCase("{{< gallery >}}\n![x](a.svg)\n{{< youtube abcdefghijk >}}\n{{< /gallery >}}", "https://www.youtube.com/watch?v=abcdefghijk")]
    [TestCase("{{< gallery >}}\n![x](a.svg \"{{< qr text=x />}}\")\n{{< /gallery >}}", "<figcaption><img ")]
    [TestCase("{{< gallery >}}\n![x](a.svg)\n\n[y]({{< relref \"/r\" >}})\n{{< /gallery >}}", "<a href=\"/r/\">y</a>")]
    [TestCase("{{< gallery >}}\n![x](a.svg)\n\n{{% param title %}}\n{{< /gallery >}}", "<p>R</p></figcaption>")]
    public void What_shortcodes_make_within_a_gallery_is_shown(string text, string html)
    {
        using var site = Site(text, "");

        var result = site.Build();

        Assert.That((result.Report, result.Text("r/index.html")), Is.EqualTo(("", result.Text("r/index.html"))));
        Assert.That(result.Text("r/index.html"), Does.Contain(html).And.Not.Contain("HUGOSHORTCODE").And.Contains("class=\"gallery\""));
    }

    [TestCase("markup: { goldmark: { renderHooks: { image: { enableDefault: true } } } }\n", "![x](drawn/b.svg)", "/drawn/b.svg")]
    [TestCase("", "![x](/drawn/b.svg)", "/drawn/b.svg")]
    [TestCase("", "![x](../drawn/b.svg)", "/drawn/b.svg")]
    public void A_drawing_of_assets_is_published_and_has_its_address(string config, string text, string link)
    {
        using var site = Site(text, config).And("assets/drawn/b.svg", Drawing);

        var result = site.Build();

        Assert.That((result.Report, result.Files.ContainsKey("drawn/b.svg")), Is.EqualTo(("", true)));
        Assert.That(result.Text("r/index.html"), Does.Contain($" src=\"{link}\""));
    }

    [Test]
    public void A_film_is_no_image_and_its_author_is_told_what_to_write()
    {
        using var site = Site("![x](film.mp4)", "").And("content/r/film.mp4", "film");

        var told = site.Build().Result.Diagnostics.Single();

        Assert.That((told.Rule.Code, told.Hint), Is.EqualTo(("SG3002", "A film is no image: a link leads to it, [the film](…).")));
    }

    [Test]
    public void A_gallery_that_is_switched_off_is_not_suggested()
    {
        using var site = Site("{{< gallery \"a.svg\" >}}", "enrichments: false\n");

        var told = site.Build().Result.Diagnostics.Single();

        Assert.That((told.Message, told.Hint), Is.EqualTo(("unknown shortcode 'gallery'", "Shortcode 'gallery' is off with 'enrichments: false'.")));
    }

    [Test]
    public void The_link_to_an_archive_counts_the_files_in_it()
    {
        using var site = Site("![x](a.svg)\n\n![y](noted.svg)\n\n![z](a.svg)\n\n![o](https://ex.com/o.jpg)", "galleries: { archive: true }\n");

        Assert.That(site.Build().Text("r/index.html"), Does.Contain(" download>Download all 2 photos</a>"));
    }

    [Test]
    public void A_bug_names_the_picture_that_brought_it_to_light()
    {
        var bug = new PictureException("content/r/a.jpg", new ArgumentException("out of range"));

        Assert.That(bug.Message, Is.EqualTo("at 'content/r/a.jpg': ArgumentException: out of range"));
        Assert.That(PictureException.IsBug(bug), Is.False);
    }

    private static string Report(string text, string config = "")
    {
        using var site = Site(text, config);
        return string.Join('\n', site.Build().Result.Diagnostics.Order().Select(static mistake =>
            $"{mistake.Location.Line},{mistake.Location.Column} {mistake.Rule.Code} {mistake.Message}"));
    }

    private static TempSite Site(string text, string config) => TempSite.With(
        ("site.yaml", $"baseURL: https://ex.org/\ntitle: T\n{config}"),
        ("content/r/index.md", $"---\ntitle: R\n---\n{text}\n"),
        ("content/r/a.svg", Drawing),
        ("content/r/with space.svg", Drawing),
        ("content/r/photo (1).svg", Drawing),
        ("content/r/noted.svg", Drawing),
        ("content/r/broken.jpg", "no picture"),
        ("content/r/silent/b.svg", Drawing),
        ("content/r/mute/c.svg", Drawing),
        ("content/r/photos.yaml", "noted.svg: { alt: x, caption: \"<b>x</b>\" }\na.svg: { alt: x }\n"));
}
