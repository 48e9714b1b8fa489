using System.Diagnostics;
using SiteGen.Pads;

namespace SiteGen.Tests.Pads;

/// <summary>A pad of which only the text is kept is shown as it was typed.</summary>
internal sealed class PadTextTests
{
    [TestCase("", "")]
    [TestCase("one\ntwo\n\nthree\n", "<p>one<br>\ntwo</p>\n<p>three</p>\n")]
    [TestCase("one\r\ntwo\r\n", "<p>one<br>\ntwo</p>\n")]
    [TestCase("a\n  b\n\tc", "<p>a<br>\n&nbsp;&nbsp;b<br>\n&nbsp;&nbsp;&nbsp;&nbsp;c</p>\n")]
    [TestCase("<script>alert(1)</script> & \"x\"", "<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; &#34;x&#34;</p>\n")]
    [TestCase("a\0b", "<p>ab</p>\n")]
    public void Lines_stay_lines(string text, string html)
        => Assert.That(PadText.ToHtml(text), Is.EqualTo(html));

    [TestCase("see https://review.opendev.org/c/665467.", "see [https://review.opendev.org/c/665467].")]
    [TestCase("(https://a.org/x)", "([https://a.org/x])")]
    [TestCase("https://a.org/x_(y), HTTP://B.org/?", "[https://a.org/x_(y)], [HTTP://B.org/]?")]
    [TestCase("https://a.org/?a=1&b=2", "[https://a.org/?a=1&amp;b=2]")]
    [TestCase("xhttps://a.org https:// http://. javascript:alert(1)", "xhttps://a.org https:// http://. javascript:alert(1)")]
    [TestCase("<https://a.org/\"onx=1>", "&lt;[https://a.org/]&#34;onx=1&gt;")]
    [TestCase("会议 https://a.org/会议", "会议 [https://a.org/会议]")]
    public void Addresses_become_links(string text, string html)
    {
        var shown = System.Text.RegularExpressions.Regex.Replace(
            PadText.ToHtml(text), "<a href=\"([^\"]*)\" rel=\"noopener nofollow\">(.*?)</a>", "[$1]");

        Assert.That(shown, Is.EqualTo($"<p>{html}</p>\n"));
    }

    [TestCase("", "http://")]
    [TestCase("", "http")]
    [TestCase("", " http")]
    [TestCase("http://a", ")")]
    [TestCase("http://a", ".")]
    [TestCase("http://a", "/http://a")]
    [TestCase("", "/http://a))))")]
    [TestCase("", "http://a) ")]
    public void Ten_megabytes_in_a_line_take_little_time(string start, string part)
    {
        var text = start + string.Concat(Enumerable.Repeat(part, 10_000_000 / part.Length));

        var watch = Stopwatch.GetTimestamp();
        var html = PadText.ToHtml(text);

        Assert.That(html, Does.StartWith("<p>"));
        Assert.That(Stopwatch.GetElapsedTime(watch), Is.LessThan(TimeSpan.FromSeconds(20)));
    }
}
