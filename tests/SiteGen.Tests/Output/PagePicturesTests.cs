using System.Text;
using SiteGen.Files;
using SiteGen.Output;
using SiteGen.Output.Feeds;

namespace SiteGen.Tests.Output;

public sealed class PagePicturesTests
{
    private const string Lazy = "<img loading=\"lazy\" decoding=\"async\" src=\"a.jpg\">";
    private const string Eager = "<img loading=\"eager\" fetchpriority=\"high\" decoding=\"async\" src=\"a.jpg\">";

    [TestCase("<p>no picture</p>", "<p>no picture</p>")]
    [TestCase("<img loading=\"lazy\" src=\"of-its-author.jpg\">", "<img loading=\"lazy\" src=\"of-its-author.jpg\">")]
    [TestCase("<img loading=\"lazy\" src=\"a.jpg\" decoding=\"async\">", "<img loading=\"lazy\" src=\"a.jpg\" decoding=\"async\">")]
    [TestCase("a " + Lazy + " b " + Lazy + " c", "a " + Eager + " b " + Lazy + " c")]
    public void The_first_picture_of_a_page_is_not_waited_for(string page, string finished)
    {
        Assert.That(Finish(page), Is.EqualTo(finished));
    }

    [TestCase("1 2 3", "1 2 3")]
    [TestCase("1 2 1 2 3", "1 2 4 5 3")]
    [TestCase("1 1 1", "1 2 3")]
    [TestCase("2 7 7", "2 7 8")]
    public void Photos_of_several_articles_have_numbers_of_their_own(string before, string after)
    {
        Assert.That(Finish(Lazy + Links(before)), Is.EqualTo(Eager + Links(after)));
    }

    [Test]
    public void Links_of_a_viewer_are_absolute_in_feeds()
    {
        var html = "<a class=\"photo-link\" href=\"/d/a-3.jpg\" data-pswp-srcset=\"/d/a-1.jpg 1w, b.jpg 3w\" data-original=\"a.jpg\">"
            + "<source type=\"image/webp\" srcset=\"/d/a-1.webp 1w, /d/a-3.webp 3w\"></a>";

        Assert.That(AbsoluteLinks.In(html, new Uri("https://x.org/p/")), Is.EqualTo(
            "<a class=\"photo-link\" href=\"https://x.org/d/a-3.jpg\" data-pswp-srcset=\"https://x.org/d/a-1.jpg 1w, https://x.org/p/b.jpg 3w\""
            + " data-original=\"https://x.org/p/a.jpg\">"
            + "<source type=\"image/webp\" srcset=\"https://x.org/d/a-1.webp 1w, https://x.org/d/a-3.webp 3w\"></a>"));
    }

    private static string Links(string numbers)
        => string.Join(' ', numbers.Split(' ').Select(static number => $"<a class=\"photo-link\" id=\"photo-{number}\" href=\"x\">x</a> <a class=\"photo-link\" href=\"y\">y</a>"));

    private static string Finish(string page)
    {
        var buffer = new ByteBuffer();
        buffer.Write(page);
        PagePictures.Finish(buffer);
        return Encoding.UTF8.GetString(buffer.Written);
    }
}
