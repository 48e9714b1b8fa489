using SiteGen.Markdown.Summaries;

namespace SiteGen.Tests.Markdown;

public sealed class PlainTextTests
{
    [TestCase("<p>one</p>\n<p>two</p>\n", "one\ntwo\n")]
    [TestCase("<p>a<br>\nb<br />c<br/>d</p>", "a\nb\nc\nd\n")]
    [TestCase("<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n", " a b ")]
    [TestCase("<p>a &ldquo;q&rdquo; b&amp;c</p>", "a &ldquo;q&rdquo; b&amp;c\n")]
    [TestCase("<p>a <!-- x > y --> b</p>", "a b\n")]
    [TestCase("<p>a <img alt=\"x > y\">b 1 < 2</p>", "a b 1 < 2\n")]
    [TestCase("<script>var a = '<p>';</script>b<style>c</style>", "b")]
    [TestCase("no tags\n\nat all", "no tags\n\nat all")]
    [TestCase("<p>x<div>y</div>z<section>a</section><b>b</b></p>", "x y z a b\n")]
    [TestCase("<h1 id=\"h\">h</h1>\n<P>para</P>\n", "h para\n")]
    [TestCase("<table>\n<td>a</td><td>b</td>\n</table>", " a b ")]
    [TestCase("<section>a</section><section>b</section>", "a b")]
    [TestCase("", "")]
    public void Tags_go_and_references_stay(string html, string plain)
        => Assert.That(PlainText.Of(html), Is.EqualTo(plain));

    [TestCase("a &ldquo;q&rdquo; b&amp;c x c\nd code &lt;x&gt; end1\ne\nnote&#160;&#x21a9;&#xfe0e;\n", false, 11)]
    [TestCase("  one\ttwo\n\nthree  ", false, 3)]
    [TestCase("", false, 0)]
    [TestCase("这是中文 hello 世界 test\n第二段", true, 11)]
    [TestCase("这是中文 hello 世界 test", false, 4)]
    public void Words_stand_between_white_space(string plain, bool isEastAsian, int words)
        => Assert.That(WordCount.Of(plain, isEastAsian), Is.EqualTo(words));

    [Test]
    public void Code_footnotes_and_lists_count_too()
        => Assert.That(WordCount.Of(PlainText.Of(MarkdownPage.Render(string.Concat(Enumerable.Repeat("- a `b`\n", 106))).Html)), Is.EqualTo(212));

    [TestCase(0, 0)]
    [TestCase(100, 100)]
    [TestCase(101, 200)]
    public void Fuzzy_counts_are_hundreds(int words, int fuzzy) => Assert.That(WordCount.Fuzzy(words), Is.EqualTo(fuzzy));

    [TestCase(0, false, 0)]
    [TestCase(212, false, 1)]
    [TestCase(213, false, 2)]
    [TestCase(500, true, 1)]
    [TestCase(501, true, 2)]
    public void Reading_takes_minutes(int words, bool isEastAsian, int minutes)
        => Assert.That(WordCount.ReadingTime(words, isEastAsian), Is.EqualTo(minutes));
}
