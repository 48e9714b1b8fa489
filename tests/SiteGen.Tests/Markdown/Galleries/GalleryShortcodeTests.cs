using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Markdown.Galleries;

/// <summary>Galleries that an author asks for by the shortcode <c>gallery</c>.</summary>
public sealed partial class GalleryShortcodeTests
{
    private const string Notes = """
        "*.svg": { alt: A drawing }
        a.svg: { alt: First, caption: The *first* }
        """;

    // Each item as its picture's file, its alternative text in brackets and its caption behind a colon; then what is said of all.
    private static readonly TestCaseData[] Shown =
    [
        new("{{< gallery \"photos/*\" >}}", "a(First):The <em>first</em> b2(A drawing) b10(A drawing)"),
        new("{{< gallery photos >}}", "a(First):The <em>first</em> b2(A drawing) b10(A drawing)"),
        new("{{< gallery \"photos\" />}}", "a(First):The <em>first</em> b2(A drawing) b10(A drawing)"),
        new("{{< Gallery \"photos\" >}}", "a(First):The <em>first</em> b2(A drawing) b10(A drawing)"),
        new("{{< gallery src=\"photos/b*\" >}}", "b2(A drawing) b10(A drawing)"),
        new("{{< gallery src=\"photos/b*\" src=\"photos/a.svg\" >}}", "b2(A drawing) b10(A drawing) a(First):The <em>first</em>"),
        new("{{< gallery \"photos/b*\" \"photos/a.svg\" sort=name >}}", "a(First):The <em>first</em> b2(A drawing) b10(A drawing)"),
        new("{{< gallery \"photos\" reverse=true limit=2 >}}", "b10(A drawing) b2(A drawing)"),
        new("{{< gallery \"photos\" exclude=\"b?.svg\" exclude=a.svg >}}", "b10(A drawing)"),
        new("{{< gallery \"photos/a.svg\" caption=\"With *all*\" title=\"Team & co\" >}}", "a(First):The <em>first</em> |Team &amp; co|With <em>all</em>"),
        new("{{< gallery >}}\n![x](photos/b2.svg \"said *here*\")\n![y](photos/a.svg)\n{{< /gallery >}}", "b2(x):said <em>here</em> a(y):The <em>first</em>"),
        new("{{< gallery >}}\n![x](photos/b2.svg)\n\nWith and without masks\n{{< /gallery >}}", "b2(x) |<p>With and without masks</p>"),
        new("{{< gallery \"photos/*\" >}}\n![x](photos/b10.svg \"Last one first\")\n{{< /gallery >}}", "b10(x):Last one first a(First):The <em>first</em> b2(A drawing)"),
        new("{{< gallery \"photos/*\" limit=1 >}}\n![x](photos/b10.svg)\n![y](photos/b2.svg)\n{{< /gallery >}}", "b10(x)"),
        new("{{< gallery >}}\n    {{< figure src=\"photos/b2.svg\" alt=\"x\" caption=\"said *here*\" >}}\n    {{< figure src=\"photos/a.svg\" alt=\"y\" >}}\n{{< /gallery >}}", "b2(x):said <em>here</em> a(y):The <em>first</em>"),
        new("{{< gallery >}}\n![v](photos/b10.svg)\n{{< figure src=\"photos/b2.svg\" alt=x title=T attr=me link=\"/l\" >}}\n![w](photos/a.svg)\n\nWith text\n{{< /gallery >}}", "b10(v) b2(x):<strong>T</strong> me a(w):The <em>first</em> |<p>With text</p>"),
        new("{{< gallery >}}\n[![x](photos/b2.svg)](https://ex.org/) [![y](photos/a.svg)](/there/)\n{{< /gallery >}}", "b2(x) a(y):The <em>first</em>"),
        new("{{< gallery \"photos/*\" >}}{{< figure src=\"photos/b10.svg\" alt=x >}}{{< /gallery >}}", "b10(x) a(First):The <em>first</em> b2(A drawing)"),
    ];

    [TestCaseSource(nameof(Shown))]
    public void Shows(string body, string gallery)
    {
        using var site = Site(body);

        var result = site.Build();

        Assert.That((Galleries(Text(result)).Single(), result.Report), Is.EqualTo((gallery, "")));
    }

    [Test]
    public void Automatic_galleries_off_is_no_word_against_those_that_are_asked_for()
    {
        using var site = Site("{{< gallery >}}\n![x](photos/a.svg)\n{{< /gallery >}}\n\n![x](photos/a.svg)\n\n![x](photos/a.svg)", "galleries: false\n");

        var result = site.Build();

        Assert.That(Galleries(Text(result)), Is.EqualTo(["a(x):The <em>first</em>"]));
    }

    [TestCase("{{< gallery \"fotos/*\" >}}", "(4,13): warning SG3101: gallery folder 'fotos' does not exist")]
    [TestCase("{{< gallery \"photos/*.gif\" >}}", "(4,13): warning SG3102: no picture fits 'photos/*.gif'")]
    [TestCase("{{< gallery \"../../etc/*\" >}}", "(4,13): warning SG3103: '../../etc/*' leads out of the site")]
    [TestCase("{{< gallery \"photos\" sort=size >}}", "(4,22): warning SG3105: a gallery can't be sorted by 'size'")]
    [TestCase("{{< gallery \"photos\" limit=none >}}", "(4,22): warning SG3105: 'limit' is a whole number from 1 on, not 'none'")]
    [TestCase("{{< gallery \"photos\" reverse=yes >}}", "(4,22): warning SG3105: 'reverse' is true or false, not 'yes'")]
    [TestCase("{{< gallery \"photos\" sorted=name >}}", "(4,22): warning SG2113: shortcode 'gallery' has no argument 'sorted'")]
    [TestCase("{{< gallery >}}", "(4,1): warning SG3106: the gallery has no pictures")]
    [TestCase("{{< gallery >}}\n\n text\n{{< /gallery >}}", "(4,1): warning SG3106: the gallery has no pictures")]
    [TestCase("{{< gallery \"silent\" >}}", "(4,1): warning SG3107: the picture 'one.svg' has no alternative text")]
    [TestCase("{{< gallery >}}\n\n![](photos/b2.svg) ![a](photos/a.svg) {{< /gallery >}}", "")]
    [TestCase("{{< gallery >}}\n\n![x](photos/none.svg)\n\n{{< /gallery >}}", "(6,1): warning SG3001: there is no picture 'photos/none.svg'")]
    [TestCase("{{< gallery >}}\n{{< figure src=\"photos/a.svg\" >}}\n\n![x](photos/none.svg)\n{{< /gallery >}}", "(7,1): warning SG3001: there is no picture 'photos/none.svg'")]
    public void Tells_what_is_wrong(string body, string report)
    {
        using var site = Site(body);

        var result = site.Build();

        Assert.That(result.Report, Is.EqualTo(report.Length == 0 ? "" : $"content/r/index.md{report}"));
    }

    [TestCase("{{< gallery dir=\"/img/album/\" >}}")]
    [TestCase("{{< gallery match=\"photos/*\" sortOrder=\"desc\" rowHeight=\"150\" >}}")]
    [TestCase("{{< gallery caption-effect=\"fade\" >}}\n{{< figure src=\"photos/a.svg\" alt=x >}}\n{{< /gallery >}}")]
    [TestCase("{{< gallery >}}\n<img src=\"photos/a.svg\" alt=x class=\"grid-w50\">\n{{< /gallery >}}")]
    [TestCase("{{< gallery />}}")]
    public void In_a_Hugo_site_a_call_that_is_not_ours_is_unknown(string body)
    {
        using var site = Site(body, config: "hugo.yaml");

        var result = site.Build();

        Assert.That(result.Report, Is.EqualTo("content/r/index.md(4,1): error SG2101: unknown shortcode 'gallery'"));
    }

    [Test]
    public void In_a_Hugo_site_a_call_as_ours_is_ours()
    {
        using var site = Site("{{< gallery \"photos/a.svg\" >}}", config: "hugo.yaml");

        var result = site.Build();

        Assert.That(Galleries(Text(result)), Is.EqualTo(["a(First):The <em>first</em>"]));
    }

    [Test]
    public void Without_additions_it_is_unknown_as_in_Hugo()
    {
        using var site = Site("{{< gallery \"photos/a.svg\" >}}", config: "hugo.yaml", more: "enrichments: false\n");

        var result = site.Build();

        Assert.That(result.Report, Is.EqualTo("content/r/index.md(4,1): error SG2101: unknown shortcode 'gallery'"));
    }

    [Test]
    public void A_site_s_own_template_wins()
    {
        using var site = Site("{{< gallery photos >}}").And("layouts/shortcodes/gallery.sbn.html", "mine: {{ it.args[0] }}");

        var result = site.Build();

        Assert.That(Text(result), Does.Contain("mine: photos"));
    }

    [Test]
    public void Notes_are_not_published()
    {
        using var site = Site("{{< gallery photos >}}");

        var result = site.Build();

        Assert.That(result.Files.Keys, Has.None.EndsWith(".yaml").And.Some.EqualTo("r/photos/a.svg"));
    }

    [Test]
    public void Of_assets_drawings_are_published_and_photos_are_copied()
    {
        using var site = Site("{{< gallery \"drawn/*\" >}}").And("assets/drawn/a.svg", Drawing(3)).And("assets/drawn/b.jpg", "no picture")
            .And("assets/drawn/photos.yaml", "a.svg: { alt: A }");

        var result = site.Build();

        Assert.That(result.Files.Keys.Where(static name => name.StartsWith("drawn/", StringComparison.Ordinal)), Is.EqualTo(["drawn/a.svg"]));
        Assert.That(Galleries(Text(result)), Is.EqualTo(["a(A)"]));
    }

    private static TempSite Site(string body, string frontMatter = "", string config = "site.yaml", string more = "") => TempSite.With(
        (config, $"baseURL: https://ex.org/\ntitle: T\n{more}"),
        ("content/r/index.md", frontMatter.Length > 0 ? $"---\ntitle: R\n{frontMatter}---\n{body}\n" : $"---\ntitle: R\n---\n{body}\n"),
        ("content/r/photos/a.svg", Drawing(3)),
        ("content/r/photos/b10.svg", Drawing(2)),
        ("content/r/photos/b2.svg", Drawing(1)),
        ("content/r/photos/photos.yaml", Notes),
        ("content/r/silent/one.svg", Drawing(4)));

    private static string Drawing(int width) => $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}00\" height=\"200\"></svg>";

    private static string Text(SiteResult result) => Encoding.UTF8.GetString(result.Files["r/index.html"]);

    private static IEnumerable<string> Galleries(string html) => Gallery().Matches(html).Select(static gallery =>
    {
        var items = Item().Matches(gallery.Value).Select(static item =>
        {
            var caption = Caption().Match(item.Value);
            var image = Image().Match(item.Value);
            return $"{image.Groups[1].Value}({image.Groups[2].Value}){(caption.Success ? $":{caption.Groups[1].Value}" : "")}";
        });
        var said = string.Concat(Said().Matches(gallery.Value).Select(static said => $"|{said.Groups[1].Value}{said.Groups[2].Value}"));
        return string.Join(' ', items) + (said.Length > 0 ? $" {said}" : "");
    });

    [GeneratedRegex("<figure class=\"gallery\".*?</ul>\n(<figcaption class=\"gallery-caption\">.*?</figcaption>\n)?</figure>", RegexOptions.Singleline)]
    private static partial Regex Gallery();

    [GeneratedRegex("<li class=\"gallery-item\".*?</li>", RegexOptions.Singleline)]
    private static partial Regex Item();

    [GeneratedRegex("<img[^>]* src=\"[^\"]*?([^/\"]*)\\.svg\"[^>]* alt=\"([^\"]*)\"")]
    private static partial Regex Image();

    [GeneratedRegex("<figcaption>(.*?)</figcaption>", RegexOptions.Singleline)]
    private static partial Regex Caption();

    [GeneratedRegex("<p class=\"gallery-title\"><strong>(.*?)</strong></p>|<figcaption class=\"gallery-caption\">(.*?)</figcaption>", RegexOptions.Singleline)]
    private static partial Regex Said();
}
