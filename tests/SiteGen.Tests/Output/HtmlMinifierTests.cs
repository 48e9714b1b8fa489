using System.Text;
using SiteGen.Files;
using SiteGen.Output.Minifying;

namespace SiteGen.Tests.Output;

public class HtmlMinifierTests
{
    [TestCase("<p>a   b</p>", "<p>a b</p>")]
    [TestCase("<p>a\n   b</p>\n\n  <p>c</p>", "<p>a\nb</p>\n<p>c</p>")]
    [TestCase("<b>a</b> <i>b</i>", "<b>a</b> <i>b</i>")]
    [TestCase("a<!-- gone -->b", "ab")]
    [TestCase("a <!-- gone --> b", "a b")]
    [TestCase("<!--[if IE]>x<![endif]-->", "<!--[if IE]>x<![endif]-->")]
    [TestCase("<pre>a\n   b</pre>  c", "<pre>a\n   b</pre> c")]
    [TestCase("<script>if (a  <  b) {}</script>", "<script>if (a  <  b) {}</script>")]
    [TestCase("<TEXTAREA>a  b</TEXTAREA>", "<TEXTAREA>a  b</TEXTAREA>")]
    [TestCase("<preface>a  b</preface>", "<preface>a b</preface>")]
    [TestCase("<a title=\"x  >  y\">a</a>", "<a title=\"x  >  y\">a</a>")]
    [TestCase("<pre>never  closed", "<pre>never  closed")]
    [TestCase("a <", "a <")]
    public void Only_what_no_browser_shows_is_left_out(string html, string expected)
    {
        var page = new ByteBuffer();
        page.Write(html);

        HtmlMinifier.Minify(page);

        Assert.That(Encoding.UTF8.GetString(page.Written), Is.EqualTo(expected));
    }
}
