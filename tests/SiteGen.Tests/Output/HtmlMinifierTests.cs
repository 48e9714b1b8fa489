using System.Text;
using SiteGen.Files;
using SiteGen.Output.Minifying;

namespace SiteGen.Tests.Output;

public class HtmlMinifierTests
{
    [TestCase("<p>a   b</p>", "<p>a b</p>")]
    [TestCase("<p>a\n   b</p>\n\n  <p>c</p>", "<p>a\nb</p><p>c</p>")]
    [TestCase("<b>a</b> <i>b</i>", "<b>a</b> <i>b</i>")]
    [TestCase("a<!-- gone -->b", "ab")]
    [TestCase("a <!-- gone --> b", "a b")]
    [TestCase("<!--[if IE]>x<![endif]-->", "<!--[if IE]>x<![endif]-->")]
    [TestCase("<pre>a\n   b</pre>  c", "<pre>a\n   b</pre>c")]
    [TestCase("<script>if (a  <  b) {}</script>", "<script>if (a  <  b) {}</script>")]
    [TestCase("<TEXTAREA>a  b</TEXTAREA>", "<TEXTAREA>a  b</TEXTAREA>")]
    [TestCase("<preface>a  b</preface>", "<preface>a b</preface>")]
    [TestCase("<a title=\"x  >  y\">a</a>", "<a title=\"x  >  y\">a</a>")]
    [TestCase("<pre>never  closed", "<pre>never  closed")]
    [TestCase("a <", "a <")]
    [TestCase("<!doctype html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n<script>1</script>\n<title> a  b </title>\n</head>", "<!doctype html><html><head><meta charset=\"utf-8\"><script>1</script><title>a b</title></head>")]
    [TestCase("<ul>\n<li> <a>b</a> <i>c</i> </li>\n</ul>\n", "<ul><li><a>b</a> <i>c</i></li></ul>")]
    [TestCase("<p>a <!-- gone -->\n</p>\n<!-- gone -->\n<p>b</p>", "<p>a</p><p>b</p>")]
    [TestCase("<p>a <script>x</script> b <img src=\"c\"> d</p>", "<p>a <script>x</script> b <img src=\"c\"> d</p>")]
    [TestCase("<td>a <code> b </code></td> <TD>c", "<td>a <code> b </code></td><TD>c")]
    [TestCase("a <br> b <picture> </picture> c", "a<br>b <picture> </picture> c")]
    [TestCase("a <sectional> b </sectional> c", "a <sectional> b </sectional> c")]
    public void Only_what_no_browser_shows_is_left_out(string html, string expected)
    {
        var page = new ByteBuffer();
        page.Write(html);

        HtmlMinifier.Minify(page);

        Assert.That(Encoding.UTF8.GetString(page.Written), Is.EqualTo(expected));
    }
}
