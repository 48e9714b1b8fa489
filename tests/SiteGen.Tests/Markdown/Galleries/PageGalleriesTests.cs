using SiteGen.Configuration;
using SiteGen.Content;
using SiteGen.Data;
using SiteGen.Diagnostics;
using SiteGen.Images;
using SiteGen.Images.Notes;
using SiteGen.Markdown.Galleries;

namespace SiteGen.Tests.Markdown.Galleries;

public sealed class PageGalleriesTests
{
    [TestCase("false", "p a b")]
    [TestCase("true", "G(a b)")]
    [TestCase("{auto: false}", "p a b")]
    [TestCase("{minimum: 3}", "F(a) F(b)")]
    [TestCase("{}", "G(a b)")]
    public void Front_matter_says_what_holds_for_its_page(string said, string layout)
    {
        var photos = GalleryPage.Photos(page: PageWith(said));

        var html = GalleryPage.Render("![a](a-3x2.jpg) ![b](b-3x2.jpg)", photos).Html;

        Assert.That(PictureLayout.Of(html), Is.EqualTo(layout));
        Assert.That(photos.Mistakes, Is.Empty);
    }

    [TestCase("[x]", false, "'galleries' takes true, false or a map, not a list")]
    [TestCase("{minimum: few}", false, "'minimum' takes a whole number, not 'few'")]
    [TestCase("{minimun: 3}", false, "unknown key 'galleries.minimun'")]
    [TestCase("[x]", true, "")]
    [TestCase("{summer: 3}", true, "")]
    public void What_is_wrong_there_is_said_unless_the_word_is_the_authors_own(string said, bool isHugo, string message)
    {
        var photos = GalleryPage.Photos(GalleryPage.Plain with { IsHugo = isHugo }, PageWith(said));

        GalleryPage.Render("![a](a-3x2.jpg)", photos);

        Assert.That(string.Join('|', photos.Mistakes.Select(static mistake => mistake.Message)), Is.EqualTo(message));
    }

    [Test]
    public void The_lightbox_gets_the_file_itself_where_readers_may_have_it()
    {
        var config = GalleryPage.Plain with { Galleries = new GalleriesConfig { HasDownload = true } };

        Assert.That(GalleryPage.Html("![a](a-3x2.jpg)", config), Does.Contain(" data-original=\"/a-3x2.jpg\">"));
    }

    // Of what is said in several places, the nearest to the text counts.
    [TestCase("![a](a-3x2.jpg \"of the *text*\")", "beside", "<figcaption>of the <em>text</em></figcaption>")]
    [TestCase("![a](a-3x2.jpg)", "*beside*", "<figcaption><em>beside</em></figcaption>")]
    [TestCase("![a](a-3x2.jpg \"\")", "beside", "</a>\n</figure>")]
    [TestCase("![a](a-3x2.jpg)", null, "</a>\n</figure>")]
    public void A_caption_comes_from_the_nearest_place(string markdown, string? beside, string html)
    {
        var photos = new PagePhotos(PageWith("true"), GalleryPage.Lookup(null) with { NoteOf = (_, _) => new PhotoNote { Caption = beside } });

        Assert.That(GalleryPage.Render(markdown, photos).Html, Does.Contain(html));
    }

    [Test]
    public void A_caption_of_the_file_itself_is_plain_text()
    {
        var named = GalleryPage.PhotoOf("a-3x2.jpg") with { Metadata = new() { Caption = "*from* the <camera>" } };
        var photos = new PagePhotos(PageWith("true"), GalleryPage.Lookup(null) with { Find = (_, _, _) => Outcome.Of<Photo?>(named) });

        Assert.That(GalleryPage.Render("![a](a-3x2.jpg)", photos).Html, Does.Contain("<figcaption>*from* the &lt;camera&gt;</figcaption>"));
    }

    [TestCase("![](a-3x2.jpg)", "said *beside* <it>", " alt=\"said *beside* &lt;it&gt;\"", "")]
    [TestCase("![](a-3x2.jpg)", "", " alt=\"\"", "")]
    [TestCase("![](a-3x2.jpg)", null, " alt=\"\"", "SG3111")]
    [TestCase("![a](a-3x2.jpg)", "beside", " alt=\"a\"", "")]
    public void An_alternative_text_comes_from_the_nearest_place(string markdown, string? beside, string html, string codes)
    {
        var photos = new PagePhotos(PageWith("true"), GalleryPage.Lookup(null) with { NoteOf = (_, _) => new PhotoNote { Alt = beside } });

        var rendered = GalleryPage.Render(markdown, photos);

        Assert.That(rendered.Html, Does.Contain(html));
        Assert.That(string.Join(' ', rendered.Diagnostics.Select(static mistake => mistake.Rule.Code)), Is.EqualTo(codes));
    }

    [Test]
    public void Pages_of_all_galleries_are_told_of_pictures_that_are_there()
    {
        var photos = GalleryPage.Photos();

        var rendered = GalleryPage.Render("![a](a-300x200.jpg)\n\n![b](gone.jpg)\n\n![c](https://example.org/c.jpg)\n", photos);
        photos.Number(rendered.Html);

        Assert.That(
            photos.Galleries.Single().Photos.Select(static photo => photo.Picture.Alt), Is.EqualTo(["a", "c"]));
    }

    [Test]
    public void A_gallery_that_did_not_reach_the_page_is_none_even_if_its_pictures_have_no_links()
    {
        var photos = GalleryPage.Photos();
        GalleryPage.Render("![ ](a-300x200.jpg)\n\n![ ](b-300x200.jpg)\n", photos);
        var second = GalleryPage.Render("![ ](c-300x200.jpg)\n\n![ ](d-300x200.jpg)\n", photos);
        var third = GalleryPage.Render("![e](e-300x200.jpg)\n\n![f](f-300x200.jpg)\n", photos);

        var html = photos.Number(third.Html + second.Html);

        Assert.That(
            photos.Galleries.Select(static gallery => gallery.Photos[0].Picture.Photo?.File.Path.Name), Is.EqualTo(["e-300x200.jpg", "c-300x200.jpg"]));
        Assert.That(html, Does.Contain("<figure class=\"gallery\">"));
    }

    [TestCase("![ ](a-300x200.jpg)", false)]
    [TestCase("![a](a-300x200.jpg)", true)]
    public void Mere_decoration_is_no_link(string markdown, bool isLink)
        => Assert.That(GalleryPage.Html(markdown).Contains("<a ", StringComparison.Ordinal), Is.EqualTo(isLink));

    private static Page PageWith(string galleries)
        => new() { Index = 0, Kind = PageKind.Page, Path = "/a", Url = new("/a/"), Params = Map($"galleries: {galleries}") };

    private static MetaValue.Map Map(string yaml) => MetaReader.Read(MetaFormat.Yaml, yaml, new("a.md")).Value;
}
