using SiteGen.Diagnostics;
using SiteGen.Markdown;

namespace SiteGen.Tests.Markdown;

public sealed class LinkTests
{
    private static readonly TestCaseData[] Vectors =
    [
        new("`a`http://x.yz", "<p><code>a</code><a href=\"http://x.yz\">http://x.yz</a></p>"),
        new("\"http://q.rs\"", "<p>&ldquo;<a href=\"http://q.rs\">http://q.rs</a>&rdquo;</p>"),
        new("&amp;http://q.rs", "<p>&amp;http://q.rs</p>"),
        new("xhttp://q.rs", "<p>xhttp://q.rs</p>"),
        new("\\(http://q.rs", "<p>(http://q.rs</p>"),
        new("[see http://a.bc](u)", "<p><a href=\"u\">see http://a.bc</a></p>"),
        new("x@y.zz", "<p><a href=\"mailto:x@y.zz\">x@y.zz</a></p>"),
        new("x@y and a_b.c@d.ef, *g@h.ij*", "<p>x@y and <a href=\"mailto:a_b.c@d.ef\">a_b.c@d.ef</a>, "
            + "<em><a href=\"mailto:g@h.ij\">g@h.ij</a></em></p>"),
        new("(http://a.bc/d).", "<p>(<a href=\"http://a.bc/d)\">http://a.bc/d)</a>.</p>"),
        new("(http://a.bc/d)", "<p>(<a href=\"http://a.bc/d\">http://a.bc/d</a>)</p>"),
        new("www.foo.com/a_b_", "<p><a href=\"https://www.foo.com/a_b\">www.foo.com/a_b</a>_</p>"),
        new("http://q.rs&amp; ftp://a.bc:21/x?", "<p><a href=\"http://q.rs\">http://q.rs</a>&amp; "
            + "<a href=\"ftp://a.bc:21/x\">ftp://a.bc:21/x</a>?</p>"),
        new("[x](http://a.b/~c/d'e)", "<p><a href=\"http://a.b/~c/d'e\">x</a></p>"),
        new("[x](<a b>) [y](/ü?a=b&c=%20%)", "<p><a href=\"a%20b\">x</a> "
            + "<a href=\"/%C3%BC?a=b&amp;c=%20%25\">y</a></p>"),
        new("[x](javascript:a) [y](vbscript:a) [z](file:a) [d](data:a)", "<p><a href=\"\">x</a> <a href=\"\">y</a> "
            + "<a href=\"\">z</a> <a href=\"\">d</a></p>"),
        new("![x](data:image/png;a)", "<p><img src=\"data:image/png;a\" alt=\"x\"></p>"),
        new("[a](b \"\") [c](d \"it's\")", "<p><a href=\"b\" title=\"\">a</a> <a href=\"d\" title=\"it's\">c</a></p>"),
        new("[a\\-b] and [c]\n\n[a\\-b]: /u\n[c]: /v",
            "<p><a href=\"/u\">a-b</a> and <a href=\"/v\">c</a></p>"),
        new("[link\n](u) c", "<p><a href=\"u\">link\n</a> c</p>"),
        new("![alt *em* `co` \"q\"](a.png \"t<i>\")",
            "<p><img src=\"a.png\" alt=\"alt em co &ldquo;q&rdquo;\" title=\"t&lt;i&gt;\"></p>"),
        new("[x](../p.md)", "<p><a href=\"../p.md\">x</a></p>"),
        new("<foo@bar.com> <http://x.y/ä?b=c&d>", "<p><a href=\"mailto:foo@bar.com\">foo@bar.com</a> "
            + "<a href=\"http://x.y/%C3%A4?b=c&amp;d\">http://x.y/ä?b=c&amp;d</a></p>"),
    ];

    // What Hugo 0.169 prints for a site with a languages map.
    private static readonly TestCaseData[] Resolved =
    [
        new("[a](../p.md#x)", "<p><a href=\"/p/#x\">a</a></p>"),
        new("[a](../p.md?q=1&r#x%20y)", "<p><a href=\"/p/?q=1&amp;r#x%20y\">a</a></p>"),
        new("[a](../p.md?a:b)", "<p><a href=\"/p/?a:b\">a</a></p>"),
        new("[a](%2e./p%2Emd)", "<p><a href=\"/p/\">a</a></p>"),
        new("[a](//x.yz/../p.md)", "<p><a href=\"//x.yz/../p.md\">a</a></p>"),
        new("[a](silent)", "<p><a href=\"\">a</a></p>"),
        new("[b](#x)", "<p><a href=\"/this/page/#x\">b</a></p>"),
        new("[b](#)", "<p><a href=\"\">b</a></p>"),
        new("[b](#żó)", "<p><a href=\"/this/page/#%c5%bc%c3%b3\">b</a></p>"),
        new("[b](other#żó)", "<p><a href=\"other#%C5%BC%C3%B3\">b</a></p>"),
        new("![c](i.png)", "<p><img src=\"/this/page/i.png\" alt=\"c\"></p>"),
        new("![c](i.png?x#y \"t\")", "<p><img src=\"/this/page/i.png?x#y\" alt=\"c\" title=\"t\"></p>"),
        new("![c](../p.md)", "<p><img src=\"../p.md\" alt=\"c\"></p>"),
        new("[a](Router_(x))", "<p><a href=\"Router_%28x%29\">a</a></p>"),
        new("[a](ftp://x.yz) [b](tel:12) [c](javascript:a)", "<p><a href=\"#ZgotmplZ\">a</a> "
            + "<a href=\"#ZgotmplZ\">b</a> <a href=\"#ZgotmplZ\">c</a></p>"),
        new("[a](mailto:a@b.c) [b](HTTPS://x.y/Ä)", "<p><a href=\"mailto:a@b.c\">a</a> "
            + "<a href=\"https://x.y/%C3%84\">b</a></p>"),
        new("[a](q#)", "<p><a href=\"q\">a</a></p>"),
        new("[a](../p.md#é)", "<p><a href=\"/p/#%c3%a9\">a</a></p>"),
        new("[a](ą?ą=ę#ż)", "<p><a href=\"%C4%85?%c4%85=%c4%99#%C5%BC\">a</a></p>"),
        new("[a](%c4%85) [b](a%2Fb) [c](a%2Fą!)", "<p><a href=\"%c4%85\">a</a> <a href=\"a%2Fb\">b</a> "
            + "<a href=\"a/%C4%85%21\">c</a></p>"),
        new("[a](a&b) [b](a&amp;b) [c](a\\_b)", "<p><a href=\"a&amp;b\">a</a> <a href=\"a&amp;amp;b\">b</a> "
            + "<a href=\"a%5C_b\">c</a></p>"),
        new("> - [a][r]\n\n[r]: <a&amp;b c>", "<blockquote>\n<ul>\n<li><a href=\"a&amp;amp;b%20c\">a</a></li>\n</ul>\n</blockquote>"),
        new("[a](it's) [b](a\"b) [c](a+b) [d](x!$*,;=@[]~)", "<p><a href=\"it%27s\">a</a> <a href=\"a%22b\">b</a> "
            + "<a href=\"a&#43;b\">c</a> <a href=\"x!$*,;=@[]~\">d</a></p>"),
        new("x <a href=\"../p.md\">", "<p>x <a href=\"../p.md\"></p>"),
        new("http://a.bc/x(y)", "<p><a href=\"http://a.bc/x%28y%29\">http://a.bc/x(y)</a></p>"),
    ];

    [TestCaseSource(nameof(Vectors))]
    public void Links_and_images_are_written_as_Hugo_writes_them(string markdown, string html)
        => Assert.That(MarkdownPage.Html(markdown), Is.EqualTo(html));

    [TestCaseSource(nameof(Resolved))]
    public void Links_are_resolved_where_the_site_resolves_them(string markdown, string html)
    {
        var worker = MarkdownPage.Worker(MarkdownPage.Hugo with { ResolvesLinks = true, ResolvesImages = true, AllowsRawHtml = true });
        var source = MarkdownPage.Source(markdown) with { Targets = new("/this/page/", Find) };

        var result = MarkdownRenderer.Render(worker, source);

        Assert.That(result.Html.TrimEnd(), Is.EqualTo(html));
    }

    [Test]
    public void Links_are_named_with_their_places()
    {
        var result = MarkdownPage.Render("see [a](b.md)\n\n- ![c](d.png) and http://e.fg\n  <h@i.jk>");

        Assert.That(result.Links.ToArray(), Is.EqualTo(new LinkUse[]
        {
            new("b.md", new SourceLocation("content/a.md", 5, 5), false),
            new("d.png", new SourceLocation("content/a.md", 7, 3), true),
            new("http://e.fg", new SourceLocation("content/a.md", 7, 19), false),
            new("mailto:h@i.jk", new SourceLocation("content/a.md", 8, 3), false),
        }));
    }

    [Test]
    public void The_summary_divider_does_not_move_the_lines_below_it()
    {
        var result = MarkdownPage.Render("one\n<!--more-->\n[a](b)\n");

        Assert.That(result.Links[0].At.Line, Is.EqualTo(7));
    }

    [Test]
    public void Bare_addresses_stay_text_without_linkify()
        => Assert.That(
            MarkdownPage.Html("http://a.bc www.d.ef", MarkdownPage.Hugo with { Linkify = false }),
            Is.EqualTo("<p>http://a.bc www.d.ef</p>"));

    [Test]
    public void A_site_chooses_the_scheme_of_bare_hosts()
        => Assert.That(
            MarkdownPage.Html("www.d.ef", MarkdownPage.Hugo with { LinkifyProtocol = "http" }),
            Is.EqualTo("<p><a href=\"http://www.d.ef\">www.d.ef</a></p>"));

    [TestCase("![a](b.png)", "<img src=\"b.png\" alt=\"a\">")]
    [TestCase("![a](b.png) c", "<p><img src=\"b.png\" alt=\"a\"> c</p>")]
    public void Standalone_images_lose_their_paragraph_on_request(string markdown, string html)
        => Assert.That(
            MarkdownPage.Html(markdown, MarkdownPage.Hugo with { WrapsStandaloneImages = false }), Is.EqualTo(html));

    [TestCase(true, false, "<p><a href=\"/p/\">a</a> <img src=\"i.png\" alt=\"b\"></p>")]
    [TestCase(false, true, "<p><a href=\"../p.md\">a</a> <img src=\"/this/page/i.png\" alt=\"b\"></p>")]
    public void A_site_resolves_links_and_images_apart(bool links, bool images, string html)
    {
        var worker = MarkdownPage.Worker(MarkdownPage.Hugo with { ResolvesLinks = links, ResolvesImages = images });
        var source = MarkdownPage.Source("[a](../p.md) ![b](i.png)") with { Targets = new("/this/page/", Find) };

        Assert.That(MarkdownRenderer.Render(worker, source).Html.TrimEnd(), Is.EqualTo(html));
    }

    private static string? Find(string path, bool isImage) => path switch
    {
        "i.png" when isImage => "/this/page/i.png",
        "../p.md" when !isImage => "/p/",
        "silent" => "",
        _ => null,
    };
}
