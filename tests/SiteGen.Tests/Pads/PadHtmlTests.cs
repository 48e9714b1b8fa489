using System.Diagnostics;
using System.Text.RegularExpressions;
using CsCheck;
using SiteGen.Pads;

namespace SiteGen.Tests.Pads;

/// <summary>Whatever a server sends, readers get text, lists, headings, marked words and links, and nothing else.</summary>
internal sealed partial class PadHtmlTests
{
    private const string Rel = " rel=\"noopener nofollow\"";

    private static readonly string[] Parts =
    [
        "<", ">", "</", "/>", "<!--", "-->", "--!>", "<!", "<?", "\"", "'", "=", " ", "\n", "&lt;", "&#x6A;", "&", "a", "onclick=x", "href=javascript:x", "href='https://a.b/'",
        "<b>", "</b>", "<i>", "</i>", "<p>", "</p>", "<a href=https://x.y>", "</a>", "<ul>", "</ul>", "<ol start=3>", "</ol>", "<li>", "</li>", "<h1>", "</h1>", "<h4>", "</h4>",
        "<div>", "</div>", "<br>", "<pre>", "</pre>", "<svg>", "</svg>", "<math>", "</math>", "<style>", "</style>", "<script>", "</script>", "<textarea>", "</textarea>",
        "<table>", "<tr>", "<td>", "</table>", "<template>", "</template>", "<noscript>", "</noscript>", "<select>", "<option>", "<iframe>", "<blockquote>", "</blockquote>",
        "<img src=x onerror=alert(1)>", "<mglyph>", "<annotation-xml encoding=text/html>", "<foreignObject>", "<plaintext>", "\0", "会", "</br>", "</p>", "<frameset>", "<form>",
    ];

    private static readonly Gen<string> Soup = Gen.Int[0, Parts.Length - 1].Select(static part => Parts[part])
        .Array[0, 40].Select(static parts => string.Concat(parts));

    [TestCase("one<br>two<br><br>", "one<br>two<br><br>")]
    [TestCase("<strong>b</strong> <em>i</em> <u>u</u> <s>s</s>", "<strong>b</strong> <em>i</em> <u>u</u> <s>s</s>")]
    [TestCase("<ul class=\"bullet\"><li>one<ul class=\"bullet\"><li>two</li></ul></li></ul>", "<ul><li>one<ul><li>two</li></ul></li></ul>")]
    [TestCase("<ol start=\"2\" class=\"number\"><li>one</li></ol>", "<ol start=\"2\"><li>one</li></ol>")]
    [TestCase("<ol class=\"number\"><li>one</li><ol start=\"2\" class=\"number\"><li>1.1</li></ol></li><li>two</ol>", "<ol><li>one<ol start=\"2\"><li>1.1</li></ol></li><li>two</li></ol>")]
    [TestCase("<ul class=\"indent\"><li>far</ul>", "<ul class=\"pad-indent\"><li>far</li></ul>")]
    [TestCase("<ul class=bullet><ul class=bullet><li>deep</ul></ul>", "<ul><li><ul><li>deep</li></ul></li></ul>")]
    [TestCase("<h1>Agenda</h1><h2>Friday</h2>", "<h1>Agenda</h1><h2>Friday</h2>")]
    [TestCase("<h1></h1>x", "x")]
    [TestCase("a&nbsp;&nbsp;b &lt;c&gt; &amp;", "a&nbsp;&nbsp;b &lt;c&gt; &amp;")]
    [TestCase("<!doctype html>\n<html lang=\"en\">\n<head>\n<title>pad</title>\n<meta charset=\"utf-8\">\n<style>ol { x }</style>\n</head>\n<body>text<br>\n</body>\n</html>", "text<br>")]
    [TestCase("<bloc\u212Aquote>no quote</bloc\u212Aquote>", "no quote")]
    [TestCase("<script>a</\u017Fcript>b</script>c", "c")]
    [TestCase("<span class=\"author-x\">w</span><span data-color=red>ords</span>", "words")]
    [TestCase("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a b<br> c<br>")]
    [TestCase("1 < 2 and 3 > 2 <", "1 &lt; 2 and 3 &gt; 2 &lt;")]
    [TestCase("<li>lost", "<br>lost")]
    [TestCase("<b>bold<p>par", "<b>bold<p>par</p></b>")]
    [TestCase("<p>one<p>two", "<p>one</p><p>two</p>")]
    public void What_Etherpad_writes_stays(string html, string clean)
        => Assert.That(PadHtml.Sanitize(html), Is.EqualTo(clean));

    [TestCase("https://a.org/?a=1&amp;b=2", "<a href=\"https://a.org/?a=1&amp;b=2\"" + Rel + ">x</a>")]
    [TestCase("http://a.org", "<a href=\"http://a.org\"" + Rel + ">x</a>")]
    [TestCase("HTTPS://a.org", "<a href=\"HTTPS://a.org\"" + Rel + ">x</a>")]
    [TestCase("mailto:a@b.org", "<a href=\"mailto:a@b.org\"" + Rel + ">x</a>")]
    [TestCase(" https://a.org ", "<a href=\"https://a.org\"" + Rel + ">x</a>")]
    [TestCase("javascript:alert(1)", "x")]
    [TestCase("JaVaScRiPt:alert(1)", "x")]
    [TestCase("java\tscript:alert(1)", "x")]
    [TestCase("&#106;avascript:alert(1)", "x")]
    [TestCase("&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74&#x3A&#x61lert(1)", "x")]
    [TestCase("java&#x09;script:alert(1)", "x")]
    [TestCase("\u0001javascript:alert(1)", "x")]
    [TestCase("data:text/html,<script>alert(1)</script>", "x")]
    [TestCase("vbscript:msgbox(1)", "x")]
    [TestCase("/p/other", "x")]
    [TestCase("//evil.org", "x")]
    [TestCase("#top", "x")]
    [TestCase("ftp://a.org", "x")]
    [TestCase("", "x")]
    public void Links_lead_to_whole_addresses_only(string href, string clean)
        => Assert.That(PadHtml.Sanitize($"<a href=\"{href}\" onclick=\"alert(1)\" style=\"x\" target=\"_blank\" ping=\"https://t.org\">x</a>"), Is.EqualTo(clean));

    [TestCase("<script>alert(1)</script>")]
    [TestCase("<SCRIPT SRC=//evil.org/x.js></SCRIPT>")]
    [TestCase("<script/x>alert(1)</script >")]
    [TestCase("<script>alert(1)")]
    [TestCase("<scr<script>ipt>alert(1)</script>")]
    [TestCase("<img src=x onerror=alert(1)>")]
    [TestCase("<img src=\"https://tracker.org/1.gif\">")]
    [TestCase("<svg onload=alert(1)>")]
    [TestCase("<svg><script>alert(1)</script></svg>")]
    [TestCase("<svg><style><img src=x onerror=alert(1)></style></svg>")]
    [TestCase("<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">")]
    [TestCase("<math><annotation-xml encoding=\"text/html\"><script>alert(1)</script>")]
    [TestCase("<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">")]
    [TestCase("<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>")]
    [TestCase("<iframe src=javascript:alert(1)></iframe>")]
    [TestCase("<iframe srcdoc=\"<script>alert(1)</script>\">")]
    [TestCase("<object data=data:text/html;base64,PHNjcmlwdD4=></object>")]
    [TestCase("<embed src=//evil.org/x.swf>")]
    [TestCase("<link rel=stylesheet href=//evil.org/x.css>")]
    [TestCase("<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">")]
    [TestCase("<base href=//evil.org/>")]
    [TestCase("<style>@import url(//evil.org/x.css);</style>")]
    [TestCase("<div style=\"background:url(//evil.org/x.gif)\" id=main class=page-header onmouseover=alert(1)>x</div>")]
    [TestCase("<form action=//evil.org><input name=q><button formaction=javascript:alert(1)>go</button></form>")]
    [TestCase("<video src=x onerror=alert(1)></video><audio src=x></audio>")]
    [TestCase("<!--[if IE]><script>alert(1)</script><![endif]-->")]
    [TestCase("<!--><img src=x onerror=alert(1)>-->")]
    [TestCase("<!--x--!><img src=x onerror=alert(1)>")]
    [TestCase("<![CDATA[<img src=x onerror=alert(1)>]]>")]
    [TestCase("<?xml <img src=x onerror=alert(1)>?>")]
    [TestCase("</<img src=x onerror=alert(1)>")]
    [TestCase("<a href=https://a.org/\"onmouseover=alert(1)//>x</a>")]
    [TestCase("<a href='https://a.org/\"><img src=x onerror=alert(1)>'>x</a>")]
    [TestCase("<a \"><img src=x onerror=alert(1)>\" href=https://a.org>x</a>")]
    [TestCase("<ol start='1\" onclick=\"alert(1)'><li>x</ol>")]
    [TestCase("<ul class='indent\" onclick=\"alert(1)'><li>x</ul>")]
    [TestCase("<template><script>alert(1)</script></template>")]
    [TestCase("<textarea></textarea><script>alert(1)</script>")]
    [TestCase("<xmp><p title=\"</xmp><img src=x onerror=alert(1)>\">")]
    [TestCase("<plaintext><img src=x onerror=alert(1)>")]
    [TestCase("<select><style></select><img src=x onerror=alert(1)></style></select>")]
    [TestCase("<p onclick=alert(1) onclick=alert(2) x\0y=1>x</p>")]
    [TestCase("<b\0 onclick=alert(1)>x</b>")]
    [TestCase("<math xlink:href=javascript:alert(1)>x</math>")]
    [TestCase("<body onload=alert(1) background=//evil.org/x.gif>")]
    [TestCase("<frameset onload=alert(1)><frame src=//evil.org>")]
    [TestCase("&lt;script&gt;alert(1)&lt;/script&gt;")]
    [TestCase("<marquee onstart=alert(1)>x</marquee><details open ontoggle=alert(1)>")]
    [TestCase("<img/src/onerror=alert(1)//")]
    [TestCase("<a href=\"https://a.org\"><table><td><a href=\"javascript:alert(1)\">x")]
    public void Nothing_hostile_is_left(string html)
    {
        foreach (var place in new[] { "{0}", "text {0} text", "<ul><li>{0}</li></ul>", "<b>{0}", "<h1>{0}</h1>", "<p title=\"{0}\">", "<svg>{0}" })
        {
            Check(PadHtml.Sanitize(place.Replace("{0}", html, StringComparison.Ordinal)));
            Check(PadHtml.ForPage(place.Replace("{0}", html, StringComparison.Ordinal)));
        }
    }

    [Test]
    public void Any_soup_of_tags_becomes_clean_and_stays_so()
        => Soup.Sample(
            static html =>
            {
                var clean = PadHtml.Sanitize(html);

                Check(clean);
                Assert.That(PadHtml.Sanitize(clean), Is.EqualTo(clean), html);
            },
            iter: 2000,
            threads: 1);

    [TestCase("<div>")]
    [TestCase("<b>")]
    [TestCase("<ul><li>")]
    [TestCase("<p><b>")]
    [TestCase("<a href=https://a.org>")]
    [TestCase("<")]
    [TestCase("</")]
    [TestCase("<a ")]
    [TestCase("<!--")]
    [TestCase("<script>")]
    [TestCase("<svg><style>")]
    [TestCase("</svg")]
    [TestCase("<table><tr><td>")]
    [TestCase("<h1><b></h1>")]
    [TestCase("<font><b></font>")]
    [TestCase("&#x26;")]
    public void A_hundred_thousand_of_anything_takes_little_time(string part)
    {
        var html = string.Concat(Enumerable.Repeat(part, 100_000));

        var watch = Stopwatch.GetTimestamp();
        Check(PadHtml.Sanitize(html + "end"));

        Assert.That(Stopwatch.GetElapsedTime(watch), Is.LessThan(TimeSpan.FromSeconds(60)));
    }

    [TestCase("<!---->")]
    [TestCase("<!--!>")]
    [TestCase("-")]
    public void Ten_megabytes_of_comments_take_little_time(string part)
    {
        var html = "<!----!>" + string.Concat(Enumerable.Repeat(part, 10_000_000 / part.Length));

        var watch = Stopwatch.GetTimestamp();
        PadHtml.Sanitize("<!--" + html + "--!>");

        Assert.That(Stopwatch.GetElapsedTime(watch), Is.LessThan(TimeSpan.FromSeconds(10)));
    }

    [TestCase("a<!-->b", "ab")]
    [TestCase("a<!--->b", "ab")]
    [TestCase("a<!--!>x-->b", "ab")]
    [TestCase("a<!---!>x--!>b", "ab")]
    [TestCase("a<!----!>b", "ab")]
    [TestCase("a<!-- -- - --- >x--->b", "ab")]
    [TestCase("a<!--x--", "a")]
    public void Comments_end_where_browsers_end_them(string html, string clean)
        => Assert.That(PadHtml.Sanitize(html), Is.EqualTo(clean));

    [Test]
    public void Five_megabytes_take_little_time()
    {
        var html = string.Concat(Enumerable.Repeat("<ul class=\"bullet\"><li>A line of <strong>text</strong> with <a href=\"https://a.org/\">a link</a></li></ul><br>", 46_000));

        var watch = Stopwatch.GetTimestamp();
        var clean = PadHtml.Sanitize(html);

        Assert.That(clean, Has.Length.GreaterThan(4_000_000));
        Assert.That(Stopwatch.GetElapsedTime(watch), Is.LessThan(TimeSpan.FromSeconds(60)));
    }

    [TestCase("<h1>A</h1><h2>B</h2><h1>C</h1>", "<h2>A</h2><h3>B</h3><h2>C</h2>")]
    [TestCase("<h4>A</h4><h6>B</h6>", "<h2>A</h2><h3>B</h3>")]
    [TestCase("<h1>A</h1><h2>B</h2><h3>C</h3><h4>D</h4><h5>E</h5><h6>F</h6>", "<h2>A</h2><h3>B</h3><h4>C</h4><h5>D</h5><h6>E</h6><h6>F</h6>")]
    public void On_a_page_headings_are_below_the_page_s_own(string html, string shown)
        => Assert.That(PadHtml.ForPage(html), Is.EqualTo(shown));

    private static void Check(string clean)
    {
        var rest = Allowed().Replace(clean, "");

        Assert.That(rest, Does.Not.Contain('<'), clean);
        Assert.That(clean, Does.Not.Match("(?i)<[^>]*(?:on[a-z]+ *=|javascript:|style=)(?![^>]*\" rel=)"), clean);
    }

    [GeneratedRegex("</?(?:b|strong|i|em|u|s|del|ins|sub|sup|code|pre|blockquote|p|div|br|hr|ul|ol|li|h[1-6])>|</a>"
        + "|<ol start=\"-?[0-9]+\">|<ul class=\"pad-indent\">|<a href=\"(?i:https?://|mailto:)[^\"<>\\s]*\" rel=\"noopener nofollow\">")]
    private static partial Regex Allowed();
}
