using SiteGen.Markdown.Summaries;

namespace SiteGen.Tests.Markdown.Galleries;

public sealed class PictureSummaryTests
{
    // Where the summary ends, as the layout of what it shows, for a length of five words.
    private static readonly TestCaseData[] Ends =
    [
        new("one two\n\n![a b c d e f g](a-3x2.jpg)\n\nthree four five x\n\nsix", "p F(a b c d e f g) p", true),
        new("one ![a b c d e f](a-3x2.jpg) two\n\nthree four five x\n\nsix", "p a b c d e f p", true),
        new("one\n\n![a](a-3x2.jpg)\n![b](b-3x2.jpg)\n\ntwo", "p", true),
        new("![a](a-3x2.jpg)\n![b](b-3x2.jpg)\n\none\n\ntwo", "G(a b) p p", false),
        new("> one\n>\n> ![a](a-3x2.jpg)\n> ![b](b-3x2.jpg)\n\ntwo", "q p G(a b)", true),
        new("one\n\n![a](a-3x2.jpg)\n\n<!--more-->\n\n![b](b-3x2.jpg)", "p F(a)", true),
    ];

    [TestCaseSource(nameof(Ends))]
    public void A_summary_counts_no_tags_and_holds_no_gallery_after_its_text(string markdown, string layout, bool isTruncated)
    {
        var photos = GalleryPage.Photos();
        var html = GalleryPage.Render(markdown, photos).Html;

        var summary = Summaries.Read(html, words: 5, hasPictures: photos.AreUsed);

        Assert.That(PictureLayout.Of(summary.Summary), Is.EqualTo(layout));
        Assert.That(summary.IsTruncated, Is.EqualTo(isTruncated));
    }

    [Test]
    public void Pictures_are_no_words_of_a_page()
    {
        var html = GalleryPage.Html("one two ![a b c](a-3x2.jpg)\n\n![d](a-3x2.jpg \"three four\")\n![e](b-3x2.jpg)");

        Assert.That(WordCount.OfHtml(html), Is.EqualTo(4));
        Assert.That(PlainText.Of(html).Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries), Is.EqualTo(["one", "two", "three", "four"]));
    }
}
