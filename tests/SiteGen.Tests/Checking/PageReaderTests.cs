using System.Text;
using SiteGen.Checking.Links;
using SiteGen.Checking.Reading;

namespace SiteGen.Tests.Checking;

public sealed class PageReaderTests
{
    [TestCase("<a href='/a/'>A</a><area href='/b/'>", "link /a/|link /b/")]
    [TestCase("<a href='/a?x=1&amp;y=2'>A</a>", "link /a?x=1&y=2")]
    [TestCase("<a href='/a/'>A</a><a href='/a/'>B</a>", "link /a/")]
    [TestCase("<img src=a.png srcset='b.png 2x, c.png 3x' alt=''>", "image a.png|image b.png|image c.png")]
    [TestCase("<picture><source srcset='a.avif 1x'><img src=b.jpg></picture>", "image a.avif|image b.jpg")]
    [TestCase("<link rel=stylesheet href=a.css><link rel=preload href=b.woff2><link rel=next href=/2/>", "style sheet a.css|file b.woff2|related page /2/")]
    [TestCase("<link rel=preconnect href=https://cdn.example.org>", "")]
    [TestCase("<script src=a.js></script><script>var a = '<a href=\"/no/\">';</script>", "script a.js")]
    [TestCase("<style>a { background: url( \"b.png\" ) } /* url(c.png) */ @import 'd.css';</style>", "file b.png|style sheet d.css")]
    [TestCase("<p style=\"background: url('a.png')\">", "file a.png")]
    [TestCase("<video src=a.mp4 poster=b.jpg><track src=c.vtt></video>", "film or sound a.mp4|image b.jpg|film or sound c.vtt")]
    [TestCase("<form action=/s><button formaction=/t></button></form>", "target of a form /s|target of a form /t")]
    [TestCase("<iframe src=a.html></iframe><object data=b.pdf></object><embed src=c.pdf>", "frame a.html|frame b.pdf|frame c.pdf")]
    [TestCase("<svg><use href='#i'/><use xlink:href='s.svg#j'/></svg>", "image #i|image s.svg#j")]
    [TestCase("<meta property=og:image content=/a.png><meta name=twitter:image content=/b.png>", "shared image /a.png|shared image /b.png")]
    [TestCase("<!-- <a href=/no/> --><template><a href=/no/></a></template><textarea><a href=/no/></textarea>", "")]
    [TestCase("<noscript><img src=a.png></noscript>", "image a.png")]
    public void Links_are_found_wherever_browsers_follow_or_load_them(string html, string expected)
        => Assert.That(string.Join('|', Read(html).Links.Select(static found => $"{found.Form.Noun} {found.Link.Text}")), Is.EqualTo(expected));

    [TestCase("<img src=a alt='' width=1 height=1>", "")]
    [TestCase("<img src=a width=1 height=1>", "SG6010")]
    [TestCase("<img src=a alt=''>", "SG6011")]
    [TestCase("<img src=data:image/gif;base64, alt=''>", "")]
    [TestCase("<img src=a role=presentation width=1 height=1>", "")]
    [TestCase("<p id=a><p id=b>", "")]
    [TestCase("<p id=a><p id=a><p id=a>", "SG6012")]
    [TestCase("<a href=/a/> \n </a>", "SG6013")]
    [TestCase("<a href=/a/><img src=a alt='' width=1 height=1></a>", "SG6013")]
    [TestCase("<a href=/a/><img src=a alt=A width=1 height=1></a>", "")]
    [TestCase("<a href=/a/ aria-label=A></a><a href=/a/><svg><title>A</title></svg></a><a id=x></a>", "")]
    [TestCase("<a href=''>A</a>", "SG6013")]
    [TestCase("<h1>A</h1><h2>B</h2><h4>C</h4><h2>D</h2>", "SG6014")]
    [TestCase("<h2>A</h2><h1>B</h1>", "")]
    [TestCase("<table><tr><td>A</td></tr></table>", "SG6015")]
    [TestCase("<table><tr><th>A</th></tr></table><table role=presentation><tr><td>A</td></tr></table>", "")]
    [TestCase("<table><tr><th>A</th><td><table><tr><td>B</td></tr></table></td></tr></table>", "SG6015")]
    [TestCase("<html>", "SG6016")]
    [TestCase("<html lang=en>", "")]
    [TestCase("<input name=q>", "SG6017")]
    [TestCase("<label>Q <input></label><input id=a><label for=a>A</label><input type=hidden><input type=submit><input aria-label=Q>", "")]
    [TestCase("<button></button><button>A</button><button><svg aria-label=A></svg></button>", "SG6017")]
    [TestCase("<iframe src=a></iframe>", "SG6018")]
    [TestCase("<iframe src=a title=A></iframe>", "")]
    public void Elements_are_judged_while_they_come_by(string html, string expected)
        => Assert.That(string.Join('|', Read(html).Facts.Flaws.Select(static flaw => flaw.Rule.Code)), Is.EqualTo(expected));

    [Test]
    public void Facts_of_a_page_do_not_leak_into_the_next()
    {
        var reader = new PageReader(new LinkPool(new AddressReader("", "/")));
        reader.Read("<html><title>A &amp; B</title><meta name=description content=D><p id=a><h1>x</h1><table><a href=/b/>"u8);

        var next = reader.Read("<html lang=en><title> C\n  D </title><a name=c></a><h3>y</h3>"u8);

        Assert.That(next.Facts.Title, Is.EqualTo("C D"));
        Assert.That(next.Facts.Description, Is.Null);
        Assert.That(next.Facts.Ids, Is.EqualTo(new[] { "c" }));
        Assert.That(next.Facts.Flaws, Is.Empty);
        Assert.That(next.Links, Is.Empty);
    }

    [Test]
    public void A_page_that_sends_on_says_where_to()
        => Assert.That(Read("<meta http-equiv=Refresh content=\"0; URL='/new/'\">").SendsTo?.Text, Is.EqualTo("/new/"));

    private static PageReading Read(string html) => new PageReader(new LinkPool(new AddressReader("", "/"))).Read(Encoding.UTF8.GetBytes(html));
}
