using SiteGen.Output.Feeds;

namespace SiteGen.Tests.Output;

public class AbsoluteLinksTests
{
    private static readonly Uri Page = new("https://example.org/blog/ptg/");

    [TestCase("""<a href="/x/">x</a>""", """<a href="https://example.org/x/">x</a>""")]
    [TestCase("""<img src="photo.jpg" alt="a>b">""", """<img src="https://example.org/blog/ptg/photo.jpg" alt="a>b">""")]
    [TestCase("""<a href="#fn:1">1</a>""", """<a href="https://example.org/blog/ptg/#fn:1">1</a>""")]
    [TestCase("""<a href="../other/">o</a>""", """<a href="https://example.org/blog/other/">o</a>""")]
    [TestCase("""<a href="//cdn.example/x">o</a>""", """<a href="https://cdn.example/x">o</a>""")]
    [TestCase("""<a href='/x?a=1&amp;b=2'>o</a>""", """<a href='https://example.org/x?a=1&amp;b=2'>o</a>""")]
    [TestCase("<a href=/x/>o</a>", "<a href=https://example.org/x/>o</a>")]
    [TestCase("""<img srcset="a.jpg 1x, /b.jpg 2x">""",
        """<img srcset="https://example.org/blog/ptg/a.jpg 1x, https://example.org/b.jpg 2x">""")]
    public void Relative_links_become_absolute(string html, string expected)
        => Assert.That(AbsoluteLinks.In(html, Page), Is.EqualTo(expected));

    [TestCase("""<a href="https://opendev.org/">o</a>""")]
    [TestCase("""<a href="mailto:a@b.cz">m</a>""")]
    [TestCase("""<p data-href="/x/" title="href=/y">text href="/z"</p>""")]
    [TestCase("""<!-- <a href="/x"> -->""")]
    [TestCase("a < b and <")]
    [TestCase("")]
    public void Everything_else_stays_as_it_is(string html)
        => Assert.That(AbsoluteLinks.In(html, Page), Is.EqualTo(html));

    [Test]
    public void Several_links_of_one_tag_and_text_around_them_are_kept_in_order()
    {
        const string html = """<p>a <video poster="/p.png" src="v.mp4"></video> b <a class="x" href="/y">c</a></p>""";

        var result = AbsoluteLinks.In(html, Page);

        Assert.That(result, Is.EqualTo(
            """<p>a <video poster="https://example.org/p.png" src="https://example.org/blog/ptg/v.mp4"></video> """
            + """b <a class="x" href="https://example.org/y">c</a></p>"""));
    }
}
