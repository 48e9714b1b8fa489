using NetVips;
using SiteGen.Tests.Images;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Templates;

/// <summary>Hugo's image methods in templates. Sizes are what Hugo 0.169 prints for pictures of the same size.</summary>
internal sealed class ImageFunctionTests
{
    private const string Config = "baseURL: https://example.org/\ndisableKinds: [home, section, taxonomy, term, '404']\n";

    private static readonly byte[] Wide = Pictures.Jpeg(1001, 667);
    private static readonly byte[] High = Pictures.Png(667, 1001);

    [TestCase("wide.jpg", "resize 300x", "300x200 jpeg")]
    [TestCase("wide.jpg", "resize x200", "300x200 jpeg")]
    [TestCase("wide.jpg", "resize 333x", "333x222 jpeg")]
    [TestCase("wide.jpg", "resize 2000x", "2000x1333 jpeg")]
    [TestCase("wide.jpg", "resize 500x500", "500x500 jpeg")]
    [TestCase("wide.jpg", "resize x7", "11x7 jpeg")]
    [TestCase("wide.jpg", "resize 1x", "1x1 jpeg")]
    [TestCase("wide.jpg", "fit 300x300", "300x200 jpeg")]
    [TestCase("wide.jpg", "fit 333x100", "150x100 jpeg")]
    [TestCase("wide.jpg", "fit 2000x2000", "1001x667 jpeg")]
    [TestCase("wide.jpg", "fit 1000x1000", "1000x666 jpeg")]
    [TestCase("wide.jpg", "fit 500x333", "500x333 jpeg")]
    [TestCase("wide.jpg", "fill 300x300 Center", "300x300 jpeg")]
    [TestCase("wide.jpg", "fill 2000x2000 Center", "2000x2000 jpeg")]
    [TestCase("wide.jpg", "crop 300x300 Center", "300x300 jpeg")]
    [TestCase("wide.jpg", "crop 2000x100 Center", "1001x100 jpeg")]
    [TestCase("wide.jpg", "resize 300x r90", "300x450 jpeg")]
    [TestCase("wide.jpg", "fit 300x300 r90", "200x300 jpeg")]
    [TestCase("wide.jpg", "r90", "667x1001 jpeg")]
    [TestCase("wide.jpg", "r180", "1001x667 jpeg")]
    [TestCase("wide.jpg", "resize 300x webp q50", "300x200 webp")]
    [TestCase("wide.jpg", "300x200 FILL smart WebP", "300x200 webp")]
    [TestCase("high.png", "resize 300x", "300x450 png")]
    [TestCase("high.png", "resize 7x", "7x11 png")]
    [TestCase("high.png", "resize 1x", "1x2 png")]
    [TestCase("high.png", "fit 1001x667", "444x667 png")]
    [TestCase("high.png", "fit 1000x1000", "666x1000 png")]
    [TestCase("high.png", "fit 7x7", "5x7 png")]
    [TestCase("high.png", "crop 1001x668 TopLeft", "667x668 png")]
    [TestCase("high.png", "resize x200 r90", "300x200 png")]
    [TestCase("high.png", "resize 300x jpg q80 #ff0000", "300x450 jpeg")]
    public void Copies_have_the_sizes_of_Hugo(string file, string options, string expected)
    {
        using var site = Site($"{{{{ i = image '/pics/{file}' | process '{options}' }}}}{{{{ i.width }}}}x{{{{ i.height }}}} {{{{ i.format }}}}|{{{{ i.url }}}}");

        var result = site.Build();

        var (told, url) = (result.Text("a/index.html").Split('|')[0], result.Text("a/index.html").Split('|')[1]);
        Assert.That(result.Report, Is.Empty);
        Assert.That(told, Is.EqualTo(expected));
        using var made = Image.NewFromFile(Path.Combine(site.Root, "public", url[1..]));
        Assert.That($"{made.Width}x{made.Height}", Is.EqualTo(expected.Split(' ')[0]));
    }

    [TestCase("image 'photo.jpg'", "photo.jpg 64x48 /a/photo.jpg")]
    [TestCase("image 'pics/wide.jpg'", "pics/wide.jpg 1001x667 /pics/wide.jpg")]
    [TestCase("image '/pics/wide.jpg'", "pics/wide.jpg 1001x667 /pics/wide.jpg")]
    [TestCase("page.resources[0].image", "photo.jpg 64x48 /a/photo.jpg")]
    [TestCase("image page.resources[0]", "photo.jpg 64x48 /a/photo.jpg")]
    public void An_image_is_beside_the_page_or_in_static(string expression, string expected)
    {
        using var site = Site($"{{{{ i = {expression} }}}}{{{{ i.name }}}} {{{{ i.width }}}}x{{{{ i.height }}}} {{{{ i.url }}}}");

        Assert.That(Text(site), Is.EqualTo(expected.Replace("photo.jpg 64", "a/photo.jpg 64", StringComparison.Ordinal)));
    }

    [Test]
    public void A_picture_of_assets_is_published_as_a_copy_when_its_link_is_asked_for()
    {
        using var site = Site("{{ i = image 'brand/team.jpg' }}{{ i.width }} {{ i.url }}");
        site.And("assets/brand/team.jpg", Pictures.Jpeg(50, 40));

        var result = site.Build();

        Assert.That(result.Text("a/index.html"), Does.Match("^50 /derived/team-[0-9a-f]{12}-50.jpg$"));
        Assert.That(result.Files.Keys, Does.Contain(result.Text("a/index.html")[4..]));
    }

    [TestCase("{{ image 'nothing.jpg' }}", "")]
    [TestCase("{{ image 'nothing.jpg' | resize '300x' }}", "")]
    [TestCase("{{ picture (image 'nothing.jpg') }}", "")]
    [TestCase("{{ for i in images 'pics/*.jpg' }}{{ i.name }} {{ end }}", "pics/wide.jpg ")]
    [TestCase("{{ for i in images '*.jpg' }}{{ i.name }} {{ end }}", "a/photo.jpg ")]
    [TestCase("{{ (images 'x/*').size }}", "0")]
    [TestCase("{{ (image 'line.svg' | resize '300x').url }}", "/line.svg")]
    [TestCase("{{ (image 'line.svg').media_type }} {{ (image 'line.svg').is_drawing }}", "image/svg+xml true")]
    [TestCase("{{ (image 'photo.jpg').media_type }} {{ (image 'photo.jpg').is_animated }} {{ (image 'photo.jpg').has_location }}", "image/jpeg false false")]
    [TestCase("{{ (image 'photo.jpg' | crop '40x40' | resize '20x').height }}", "20")]
    public void Templates_can_ask(string template, string expected)
    {
        using var site = Site(template);

        Assert.That(Text(site), Is.EqualTo(expected));
    }

    [Test]
    public void A_copy_of_a_copy_shows_the_same_part()
    {
        using var site = Site("{{ (image '/pics/wide.jpg' | crop '400x400 topleft' | resize '100x png').url }}");

        var url = Text(site);

        using var made = Image.NewFromFile(Path.Combine(site.Root, "public", url[1..]));
        using var source = Image.NewFromBuffer(Wide);
        Assert.That((made.Width, made.Height), Is.EqualTo((100, 100)));
        Assert.That(made.Avg(), Is.EqualTo(source.Crop(0, 0, 400, 400).Avg()).Within(2));
    }

    [Test]
    public void A_turn_is_against_the_clock()
    {
        using var site = Site("{{ (image '/pics/wide.jpg' | process 'r90 png').url }}");

        using var made = Image.NewFromFile(Path.Combine(site.Root, "public", Text(site)[1..]));

        // Red grows from left to right: turned, from the foot to the top.
        Assert.That(made.Crop(0, 0, 667, 100)[0].Avg(), Is.GreaterThan(made.Crop(0, 900, 667, 100)[0].Avg() + 50));
    }

    [Test]
    public void A_background_shows_where_a_picture_is_transparent()
    {
        using var site = Site("{{ (image 'half.png' | resize '40x png #ff0000').url }}");
        site.And("static/half.png", Pictures.HalfSeen(80, 40, ".png"));

        using var made = Image.NewFromFile(Path.Combine(site.Root, "public", Text(site)[1..]));

        Assert.That(made.Bands, Is.EqualTo(3));
        Assert.That(Enumerable.Range(0, 2).Select(side => made.Getpoint(2 + (side * 34), 10)), Has.Some.EqualTo(new double[] { 255, 0, 0 }));
    }

    [Test]
    public void A_picture_has_all_formats_and_widths()
    {
        using var site = Site("{{ picture (image '/pics/wide.jpg') 'a \"view\"' '50vw' 'hero' }}");

        var result = site.Build();

        var html = result.Text("a/index.html");
        Assert.That(html, Does.StartWith("<picture><source type=\"image/avif\" srcset=\"/derived/wide-").And.Contain(" sizes=\"50vw\"")
            .And.Contain("width=\"1001\" height=\"667\" alt=\"a &#34;view&#34;\" class=\"hero\"").And.EndWith("</picture>"));
        Assert.That(result.Files.Keys.Count(static file => file.StartsWith("derived/wide-", StringComparison.Ordinal)), Is.EqualTo(9));
    }

    [Test]
    public void A_picture_of_a_copy_shows_the_copy_in_all_widths()
    {
        using var site = Site("{{ image '/pics/wide.jpg' | fill '600x300' | picture }}");

        var result = site.Build();

        Assert.That(result.Text("a/index.html"), Does.Contain("480w, ").And.Contain("600w\"").And.Contain("width=\"600\" height=\"300\""));
        var files = result.Files.Keys.Where(static file => file.StartsWith("derived/wide-", StringComparison.Ordinal)).ToArray();
        Assert.That(files, Has.Length.EqualTo(6));
        using var small = Image.NewFromFile(Path.Combine(site.Root, "public", files.First(static file => file.EndsWith("-480.webp", StringComparison.Ordinal))));
        Assert.That((small.Width, small.Height), Is.EqualTo((480, 240)));
    }

    [TestCase("")]
    [TestCase("enrichments: false\n")]
    public void Cached_partials_and_shortcodes_publish_their_copies_too(string setting)
    {
        using var site = Site("{{ partial_cached 'logo' }}{{ page.content }}");
        site.And("layouts/partials/logo.sbn.html", "{{ (image '/pics/wide.jpg' | resize '60x').url }}");
        site.And("layouts/shortcodes/thumb.sbn.html", "{{ (image '/pics/high.png' | resize '70x').url }}");
        site.And("site.yaml", $"{Config}{setting}").And("content/b.md", "---\ntitle: B\n---\n{{< thumb >}}\n");

        var result = site.Build();

        Assert.That(result.Report, Is.Empty);
        Assert.That(result.Files.Keys.Where(static file => file.StartsWith("derived/", StringComparison.Ordinal)), Has.Exactly(2).Items);
    }

    [Test]
    public void A_damaged_picture_is_told_at_the_template_and_the_page_is_published()
    {
        using var site = Site("{{ if image 'broken.jpg' }}yes{{ else }}no{{ end }}");
        site.And("static/broken.jpg", "no picture at all");

        var result = site.Build();

        Assert.That(result.Report, Does.Match(@"^layouts/page.sbn.html\(1,7\): warning SG3002: 'static/broken.jpg' "));
        Assert.That(result.Text("a/index.html"), Is.EqualTo("no"));
    }

    [TestCase("resize '300'", "'300' is no option", "options are a size (600x400)")]
    [TestCase("resize 'x'", "'x' is no option", "options are")]
    [TestCase("resize '0x0'", "no picture can be '0x0'", "give width and height in pixels")]
    [TestCase("resize '99999999999x'", "no picture can be '99999999999x'", "give width")]
    [TestCase("resize '60000x60000'", "the image would have 60000 × 60000 pixels", "'images.maxPixels'")]
    [TestCase("resize '17000x10 webp'", "the image would have 17000 × 10 pixels; WebP ends at 16383 a side", "'png' has no such limit")]
    [TestCase("resize 'webp'", "'resize' needs a width or a height", "say '600x' or 'x400'")]
    [TestCase("fit '300x'", "'fit' needs a width and a height", "say '600x400'")]
    [TestCase("fill '300x200 smrat'", "'smrat' is no option", "did you mean 'smart'?")]
    [TestCase("crop '300x200 q101'", "the quality 'q101' is out of range", "q1 to q100")]
    [TestCase("resize '300x r45'", "a picture cannot be turned by 'r45'", "r90, r180 and r270")]
    [TestCase("resize '300x Lanczos'", "'Lanczos' cannot be chosen", "leave it out")]
    [TestCase("process '300x200'", "a size alone does not say what to do", "say 'resize'")]
    [TestCase("resize '300x fill'", "'fill' is no option", null)]
    public void A_wrong_option_is_told_with_what_to_do(string call, string message, string? hint)
    {
        using var site = Site($"{{{{ image 'photo.jpg' | {call} }}}}");

        var mistake = site.Build().Result.Diagnostics.Single();

        Assert.That(mistake.ToString(), Does.Match(@"^layouts/page.sbn.html\(1,\d+\): error SG4022: ").And.Contain(message));
        Assert.That(mistake.Hint, hint is null ? Is.Not.Null : Does.Contain(hint));
    }

    [TestCase("{{ resize 'photo.jpg' '300x' }}", "'photo.jpg' is no image")]
    [TestCase("{{ images 'a{b' }}", "'a{b' is no pattern")]
    public void What_is_no_image_is_told(string template, string message)
    {
        using var site = Site(template);

        Assert.That(site.Build().Report, Does.Contain($"error SG4022: {message}"));
    }

    private static TempSite Site(string template) => TempSite.With(
            ("site.yaml", Config), ("layouts/base.sbn.html", "{{ main }}"), ("layouts/page.sbn.html", template),
            ("content/a/index.md", "---\ntitle: A\n---\n"), ("static/line.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'/>"))
        .And("content/a/photo.jpg", Pictures.Jpeg(64, 48)).And("static/pics/wide.jpg", Wide).And("static/pics/high.png", High);

    private static string Text(TempSite site)
    {
        var result = site.Build();
        Assert.That(result.Report, Is.Empty);
        return result.Text("a/index.html");
    }
}
