using SiteGen.Configuration;
using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Images;
using SiteGen.Markdown.Galleries;

namespace SiteGen.Tests.Markdown.Galleries;

public sealed class GalleryTests
{
    private const string Gallery = """
        <figure class="gallery">
        <ul class="gallery-photos" style="--ratios:2.25">
        <li class="gallery-item" style="--ratio:1.5;--l:0.6666;--m:0.6666;--s:0.6666">
        <figure class="photo">
        <a class="photo-link" id="photo-1" href="a.480.jpg" data-pswp-width="480" data-pswp-height="320" data-pswp-srcset="a.480.jpg 480w"><picture><img loading="lazy" decoding="async" src="a.480.jpg" srcset="a.480.jpg 480w" sizes="(min-width: 1192px) 624px, (min-width: 960px) 67vw, (min-width: 544px) 67vw, 67vw" width="600" height="400" alt="one"></picture></a>
        </figure>
        </li>
        <li class="gallery-item" style="--ratio:0.75;--l:0.3333;--m:0.3333;--s:0.3333">
        <figure class="photo">
        <a class="photo-link" id="photo-2" href="b.480.jpg" data-pswp-width="480" data-pswp-height="640" data-pswp-srcset="b.480.jpg 480w"><picture><img loading="lazy" decoding="async" src="b.480.jpg" srcset="b.480.jpg 480w" sizes="(min-width: 1192px) 312px, (min-width: 960px) 34vw, (min-width: 544px) 34vw, 34vw" width="600" height="800" alt="two"></picture></a>
        <figcaption>the <em>second</em></figcaption>
        </figure>
        </li>
        </ul>
        </figure>
        """;

    // Only what tells the layout: G( ) is a gallery, F( ) a figure, each with what its pictures say.
    private static readonly TestCaseData[] Layouts =
    [
        new("![a](a-3x2.jpg)", "F(a)"),
        new("text\n\n![a](a-3x2.jpg)\n\ntext", "p F(a) p"),
        new("![a](a-3x2.jpg)\n\n\n\n![b](b-3x2.jpg)", "G(a b)"),
        new("![a](a-3x2.jpg)\n![b](b-3x2.jpg)", "G(a b)"),
        new("![a](a-3x2.jpg) ![b](b-3x2.jpg)", "G(a b)"),
        new("![a](a-3x2.jpg)  \n![b](b-3x2.jpg)\\\n![c](c-3x2.jpg)", "G(a b c)"),
        new("![a](a-3x2.jpg)\n\n![b](b-3x2.jpg) ![c](c-3x2.jpg)\n\n![d](d-3x2.jpg)", "G(a b c d)"),
        new("![a](a-3x2.jpg)\n\nx\n\n![b](b-3x2.jpg)", "F(a) p F(b)"),
        new("![a](a-3x2.jpg)\n\n<!-- x -->\n\n![b](b-3x2.jpg)", "F(a) F(b)"),
        new("![a](a-3x2.jpg) and ![b](b-3x2.jpg)", "p a b"),
        new("![a](a-3x2.jpg)\n*said below*", "p a"),
        new("- ![a](a-3x2.jpg)\n- ![b](b-3x2.jpg)", "li a li b"),
        new("- text\n\n  ![a](a-3x2.jpg)\n\n- more", "li p F(a) li p"),
        new("1. text\n   ![a](a-3x2.jpg)", "li a"),
        new("> ![a](a-3x2.jpg)\n>\n> ![b](b-3x2.jpg)\n\n![c](c-3x2.jpg)", "q G(a b) F(c)"),
        new("| x |\n|---|\n| ![a](a-3x2.jpg) |", "td a"),
        new("# ![a](a-3x2.jpg) Title", "h a"),
        new("[^1]\n\n[^1]: ![a](a-3x2.jpg)\n\n    ![b](b-3x2.jpg)", "p li G(a b)"),
        new("Term\n: ![a](a-3x2.jpg)\n\n  ![b](b-3x2.jpg)", "dd a F(b)"),
        new("![a](https://x.yz/a.jpg)\n\n![b](b-3x2.jpg)", "G(a b)"),
        new("[![a](a-3x2.jpg)](/a/)\n\n![b](b-3x2.jpg)", "F(a) F(b)"),
        new("![a](a-3x2.jpg)\n\n![b](b-3x2.jpg)\n\n[![c](c-3x2.jpg)](/c/)\n\n[![d](d-3x2.jpg)](/d/)\n\n![e](e-3x2.jpg)", "G(a b) F(c) F(d) F(e)"),
        new("[![a](a-3x2.jpg)](/a/) [![b](b-3x2.jpg)](/b/)\n\n![c](c-3x2.jpg)", "p a b F(c)"),
        new("![a](a-3x2.jpg) [![b](b-3x2.jpg)](/b/)", "p a b"),
        new("[![a](a-3x2.jpg) more](/a/)\n\n![b](b-3x2.jpg)", "p a F(b)"),
        new("![a][1]\n\n![b][1]\n\n[1]: a-3x2.jpg", "G(a b)"),
        new("<img src=\"a.jpg\" alt=\"a\">\n\n![b](b-3x2.jpg)", "a F(b)"),
        new("    ![a](a-3x2.jpg)", "pre"),
    ];

    [Test]
    public void Paragraphs_of_images_become_a_gallery()
    {
        var html = GalleryPage.Html("![one](a-600x400.jpg)\n\n![two](b-600x800.jpg \"the *second*\")");

        Assert.That(html, Is.EqualTo(Gallery));
    }

    [Test]
    public void A_paragraph_of_one_image_becomes_a_figure()
    {
        var html = GalleryPage.Html("![one](a-600x400.jpg \"Lisbon\")");

        Assert.That(html, Is.EqualTo("""
            <figure class="photo">
            <a class="photo-link" id="photo-1" href="a.480.jpg" data-pswp-width="480" data-pswp-height="320" data-pswp-srcset="a.480.jpg 480w"><picture><img loading="lazy" decoding="async" src="a.480.jpg" srcset="a.480.jpg 480w" sizes="(min-width: 600px) 600px, 100vw" width="600" height="400" alt="one"></picture></a>
            <figcaption>Lisbon</figcaption>
            </figure>
            """));
    }

    [TestCaseSource(nameof(Layouts))]
    public void Pictures_stand_where_a_reader_expects_them(string markdown, string layout)
    {
        var markup = MarkdownPage.Hugo with { AllowsRawHtml = true };

        Assert.That(PictureLayout.Of(GalleryPage.Html(markdown, markup: markup)), Is.EqualTo(layout));
    }

    [TestCase(1, "G(a) p G(b c)")]
    [TestCase(2, "F(a) p G(b c)")]
    [TestCase(3, "F(a) p F(b) F(c)")]
    public void Fewer_than_the_minimum_are_figures(int minimum, string layout)
    {
        var config = GalleryPage.Plain with { Galleries = new GalleriesConfig { Minimum = minimum } };

        var html = GalleryPage.Html("![a](a-3x2.jpg)\n\ntext\n\n![b](b-3x2.jpg)\n![c](c-3x2.jpg)", config);

        Assert.That(PictureLayout.Of(html), Is.EqualTo(layout));
    }

    [Test]
    public void Without_automatic_galleries_images_stay_in_their_paragraphs()
    {
        var config = GalleryPage.Plain with { Galleries = new GalleriesConfig { IsAutomatic = false } };

        var html = GalleryPage.Html("![a](a-3x2.jpg \"t\")", config);

        Assert.That(html, Is.EqualTo(
            "<p><picture><img loading=\"lazy\" decoding=\"async\" src=\"a.3.jpg\" srcset=\"a.3.jpg 3w\" sizes=\"(min-width: 3px) 3px, 100vw\""
            + " width=\"3\" height=\"2\" alt=\"a\" title=\"t\"></picture></p>"));
    }

    // Block attributes are off where nothing is said, as in Hugo.
    [TestCase("![a](a-3x2.jpg)\n{.wide #x width=30 data-y=z}", "<figure class=\"photo wide\" id=\"x\" data-y=\"z\">", " width=\"30\" height=\"20\" alt=\"a\">")]
    [TestCase("![a](a-3x2.jpg)\n{loading=lazy crossorigin=anonymous}", "<img loading=\"lazy\" src=", " alt=\"a\" decoding=\"async\" crossorigin=\"anonymous\">")]
    [TestCase("![a](a-3x2.jpg)\n{decoding=sync srcset=\"q 1x\" SRC=q fetchpriority=low}", " srcset=\"a.3.jpg 3w\"", " alt=\"a\"></picture>")]
    [TestCase("![a](a-3x2.jpg)\n{sizes=1px}\n\n![b](b-3x2.jpg)", " srcset=\"a.3.jpg 3w\" sizes=\"1px\" width", "<figure class=\"gallery\">")]
    [TestCase("![a](a-3x2.jpg)\n{style=\"color:red\"}", "<figure class=\"photo\" style=\"color:red\">", " alt=\"a\"></picture>")]
    [TestCase("![](a-3x2.jpg)\n{alt=\"\"}", " alt=\"\">", "")]
    [TestCase("![](a-3x2.jpg)\n{alt=\"x > y\"}", " alt=\"x &gt; y\">", "")]
    [TestCase("![a](a-3x2.jpg) ![b](b-3x2.jpg)\n{.wide #x}", "<figure class=\"gallery wide\" id=\"x\">", "<figure class=\"photo\">")]
    [TestCase("![a](a-3x2.jpg)\n{.wide}\n\n![b](b-3x2.jpg)", "<figure class=\"gallery\">", "<figure class=\"photo wide\">")]
    public void Attributes_of_authors_go_where_they_mean_something(string markdown, string part, string other)
    {
        var markup = MarkdownPage.Hugo with { BlockAttributes = true };

        Assert.That(GalleryPage.Html(markdown, markup: markup), Does.Contain(part).And.Contain(other));
    }

    [Test]
    public void Attributes_of_an_image_without_a_paragraph_survive()
    {
        var markup = MarkdownPage.Hugo with { BlockAttributes = true, WrapsStandaloneImages = false };
        var config = GalleryPage.Plain with { Galleries = new GalleriesConfig { IsAutomatic = false } };

        var html = GalleryPage.Html("![a](a-3x2.jpg)\n{.wide #x width=30}", config, markup);

        Assert.That(html, Does.StartWith("<picture><img").And.EndWith(" width=\"30\" height=\"20\" alt=\"a\" class=\"wide\" id=\"x\"></picture>"));
    }

    [TestCase("{style=\"top:0\"}", "", " alt=\"a\" title=\"t\" style=\"top:0\">")]
    [TestCase("{style=\"top:0\"}", "#fff", " alt=\"a\" title=\"t\" style=\"background:#fff;top:0\">")]
    [TestCase("{title=x}", "#fff", " alt=\"a\" title=\"t\" style=\"background:#fff\">")]
    public void A_tag_has_each_attribute_once(string attributes, string colour, string end)
    {
        var config = GalleryPage.Plain with { Galleries = new GalleriesConfig { IsAutomatic = false } };
        var photo = GalleryPage.PhotoOf("a-3x2.jpg") with { Colour = colour };
        var photos = new PagePhotos(
            new() { Index = 0, Kind = PageKind.Page, Path = "/a", Url = new("/a/") },
            GalleryPage.Lookup(config) with { Find = (_, _, _) => Outcome.Of<Photo?>(photo) });

        var html = GalleryPage.Render(
            $"![a](a-3x2.jpg \"t\")\n{attributes}", photos, MarkdownPage.Hugo with { BlockAttributes = true, WrapsStandaloneImages = false }).Html;

        Assert.That(html, Does.Contain(end));
    }

    // Sentences of a report, each with its line and column.
    [TestCase("![](a-3x2.jpg)", "5,1 SG3111")]
    [TestCase("x\n![](a-3x2.jpg)", "6,1 SG3111")]
    [TestCase("![ ](a-3x2.jpg)", "")]
    [TestCase("[![](a-3x2.jpg) read on](/x/)", "")]
    [TestCase("[![](a-3x2.jpg)](/x/)", "5,2 SG3111")]
    [TestCase("![](https://x.yz/a.jpg)", "5,1 SG3111")]
    [TestCase("![a](missing.jpg)\n\n![](missing.jpg)", "5,1 SG9999|7,1 SG9999|7,1 SG3111")]
    public void What_is_wrong_with_an_image_is_said_where_it_stands(string markdown, string mistakes)
    {
        var found = GalleryPage.Render(markdown, GalleryPage.Photos()).Diagnostics;

        Assert.That(string.Join('|', found.Select(static mistake => $"{mistake.Location.Line},{mistake.Location.Column} {mistake.Rule.Code}")), Is.EqualTo(mistakes));
    }

    [TestCase("[![a](a-3x2.jpg)](/x/ \"t\")", "<figure class=\"photo\">\n<a href=\"/x/\" title=\"t\"><picture><img ", "</picture></a>\n</figure>")]
    [TestCase("![a](https://x.yz/a.jpg)", "<figure class=\"photo\">\n<img loading=\"lazy\" decoding=\"async\" src=\"https://x.yz/a.jpg\" alt=\"a\">\n</figure>", "")]
    [TestCase("![a](missing.jpg)", "<figure class=\"photo\">\n<img loading=\"lazy\" decoding=\"async\" src=\"missing.jpg\" alt=\"a\">\n</figure>", "")]
    [TestCase("![a](d-3x2.svg)", "href=\"/d-3x2.svg\" data-pswp-width=\"3\" data-pswp-height=\"2\"><img loading=\"lazy\" decoding=\"async\" src=\"/d-3x2.svg\" width=\"3\" height=\"2\" alt=\"a\"></a>", "")]
    [TestCase("x ![a](a-3x2.jpg \"t\")", "<p>x <picture>", " title=\"t\"></picture></p>")]
    [TestCase("## Photo 1\n\n![a](a-3x2.jpg)", "id=\"photo-1\">Photo", "<a class=\"photo-link\" id=\"photo-2\"")]
    [TestCase("![*a* \"q\" <](a-3x2.jpg)", " alt=\"a &ldquo;q&rdquo; &lt;\"", "")]
    public void A_picture_keeps_what_its_author_wrote(string markdown, string part, string other)
    {
        Assert.That(GalleryPage.Html(markdown), Does.Contain(part).And.Contain(other));
    }

    [TestCase("<a ID='photo-1'></a>")]
    [TestCase("<a class=\"x\" id=photo-1></a>")]
    public void An_id_of_the_author_s_own_HTML_is_taken(string own)
    {
        var photos = GalleryPage.Photos();
        var html = photos.Number(own + GalleryPage.Render("![a](a-3x2.jpg)", photos).Html);

        Assert.That(html, Does.Contain("<a class=\"photo-link\" id=\"photo-2\""));
    }

    [Test]
    public void Words_of_an_author_are_never_numbers_of_photos()
    {
        Assert.That(GalleryPage.Html("HAHAPHOTO0HBHB\n\n![a](a-3x2.jpg)"), Does.StartWith("<p>HAHAPHOTO0HBHB</p>").And.Contain("id=\"photo-1\""));
    }

    [Test]
    public void A_gallery_that_is_not_in_the_body_is_not_listed()
    {
        var photos = GalleryPage.Photos();
        GalleryPage.Render("![a](a-3x2.jpg)\n\n![b](b-3x2.jpg)", photos);
        var shown = GalleryPage.Render("![c](c-3x2.jpg)\n\n![d](d-3x2.jpg)", photos);

        photos.Number(shown.Html);

        Assert.That(photos.Galleries.Single().Photos.Select(static photo => photo.Id), Is.EqualTo(["photo-1", "photo-2"]));
    }

    [Test]
    public void Five_hundred_photos_are_one_gallery()
    {
        var markdown = string.Join("\n\n", Enumerable.Range(1, 500).Select(static number => $"![p](p-{number}x300.jpg)"));

        var html = GalleryPage.Html(markdown);

        Assert.That(html, Does.Contain("id=\"photo-500\"").And.Not.Contain("id=\"photo-501\""));
    }
}
