namespace SiteGen.Tests.Markdown;

public sealed class TypographyTests
{
    private static readonly TestCaseData[] Vectors =
    [
        new("it's", "<p>it&rsquo;s</p>"),
        new("'tis and '90s", "<p>&rsquo;tis and &rsquo;90s</p>"),
        new("x ... y", "<p>x &hellip; y</p>"),
        new("....", "<p>&hellip;.</p>"),
        new("\"one\n\nthree\" four", "<p>&ldquo;one</p>\n<p>three&rdquo; four</p>"),
        new("“lencr.org\"？", "<p>“lencr.org&quot;？</p>"),
        new("\"a\" said 'b'", "<p>&ldquo;a&rdquo; said &lsquo;b&rsquo;</p>"),
        new("a -- b --- c - d", "<p>a &ndash; b &mdash; c - d</p>"),
        new("<<a>> (c)", "<p>&laquo;a&raquo; (c)</p>"),
        new("\"\"x\"\" and ''y''", "<p>&ldquo;&ldquo;x&rdquo;&rdquo; and &lsquo;&lsquo;y&rsquo;&rsquo;</p>"),
        new("he said \"\" and '' ok", "<p>he said &quot;&quot; and &rsquo;&rsquo; ok</p>"),
        new("Alice 's 'll 've x", "<p>Alice &rsquo;s &rsquo;ll &rsquo;ve x</p>"),
        new("21\"\" wide", "<p>21&quot;&quot; wide</p>"),
        new(">\"`a` x\" y", "<blockquote>\n<p>&ldquo;<code>a</code> x&rdquo; y</p>\n</blockquote>"),
        new("`\"it's\"`", "<p><code>&quot;it's&quot;</code></p>"),
        new("Smiths' house", "<p>Smiths&rsquo; house</p>"),
        new("a | b\n- : |", "<p>a | b</p>\n<ul>\n<li>: |</li>\n</ul>"),
    ];

    [TestCaseSource(nameof(Vectors))]
    public void Typewriter_marks_become_printed_marks(string markdown, string html)
        => Assert.That(MarkdownPage.Html(markdown), Is.EqualTo(html));

    [Test]
    public void Marks_stay_as_typed_without_the_typographer()
        => Assert.That(
            MarkdownPage.Html("\"it's\" ...", MarkdownPage.Hugo with { Typographer = false }),
            Is.EqualTo("<p>&quot;it's&quot; ...</p>"));

    [Test]
    public void A_site_chooses_its_own_marks_or_none()
    {
        var marks = MarkdownPage.Hugo.TypographerMarks.Add("leftDoubleQuote", "&bdquo;").Add("ellipsis", "");

        var html = MarkdownPage.Html("\"a\" ...", MarkdownPage.Hugo with { TypographerMarks = marks });

        Assert.That(html, Is.EqualTo("<p>&bdquo;a&rdquo; </p>"));
    }
}
