using SiteGen.Configuration;

namespace SiteGen.Tests.Markdown;

public sealed class HeadingIdTests
{
    private static readonly TestCaseData[] Vectors =
    [
        // Measured with 0.169
        new("## A [link](http://x/a) *em* _u_ <b>h</b>", "a-link-em-u-h"),
        new("## A [link](http://x.com/a) <b>q</b> &amp; z", "a-link-q--z"),
        new("## [x](http://n.com/y)", "x"),
        new("## ![img alt](a.png)", "img-alt"),
        new("## http://n.com/y", ""),
        new("## <http://n.com/y>", ""),
        new("## <br>", ""),
        new("##", ""),
        new("## Concluding <http://a.b/c>", "concluding"),
        new("## Concluding ...", "concluding-"),
        new("## !!!", "heading"),
        new("## 2nd&ndash;4th", "2nd4th"),
        new("## a &amp; b", "a--b"),
        new("## &eacute;", "é"),
        new("## what&#8217;s", "what8217s"),
        new("## Foo -- bar", "foo--bar"),
        new("## it's", "its"),
        new("## foo[^1] bar\n\n[^1]: x", "foo-bar"),
        new("Setext one\ntwo\n---", "two"),
        new("## İstemci", "istemci"),
        new("## A [one *two* three](u) x", "a-one-two-three-x"),
        new("## **bold `code` rest** and *a **b** c*", "bold-code-rest-and-a-b-c"),
        new("## a `c&amp;d` \\* e&eacute;", "a-cd--eé"),
        new("## head HAHAHUGOSHORTCODE5s2HBHB", "head-hahahugoshortcode5s2hbhb"),

        // Hugo's own tests
        new("## God is good: 神真美好", "god-is-good-神真美好"),
        new("## 1+2=3", "123"),
        new("## Special !\"#$%&(parens)=?´* chars", "special-parens-chars"),
        new("## Resumé", "resumé"),
        new("## Multiple--Hyphens", "multiplehyphens"),
        new("## Trailing hyphen-", "trailing-hyphen-"),
        new("## Many   spaces  here", "many---spaces--here"),
        new("## Forward/slash", "forwardslash"),
        new("## Under_score", "under_score"),
        new("## non\u00a0breaking space", "nonbreaking-space"),
        new("## tab\tspace", "tabspace"),
        new("## Żółć: 50% (ok)!", "żółć-50-ok"),
        new("## हिन्दी 𝒜", "हनद-𝒜"),
        new("## Custom {#my-id .cls}", "my-id"),
    ];

    private static readonly TestCaseData[] Outdated =
    [
        new TestCaseData("## Multiple--Hyphens", "multiple--hyphens").Ignore("the typographer makes a dash of two hyphens before the id is made"),
        new TestCaseData("## Heading `code` & [docs](https://a.b/c?d=e)", "heading-code--docshttpsabcde").Ignore("before 0.169; link targets are left out now"),
        new TestCaseData("## Emoji :smile: and &amp; <b>html</b>", "emoji-smile-and-amp-bhtmlb").Ignore("before 0.169; tags and references are resolved now"),
    ];

    private static readonly TestCaseData[] Openings =
    [
        new("## Custom {#my-id .cls}", "<h2 id=\"my-id\" class=\"cls\">Custom</h2>"),
        new("# one {#dup .cls key=val}", "<h1 id=\"dup\" class=\"cls\" key=\"val\">one</h1>"),
        new("## x { #sp .a .b title=\"x y\" }", "<h2 id=\"sp\" class=\"a b\" title=\"x y\">x</h2>"),
        new("setext\nlast {.x}\n===", "<h1 class=\"x\" id=\"last\">setext\nlast</h1>"),
        new("## tr {#a} ##", "<h2 id=\"tr-a\">tr {#a}</h2>"),
        new("## x ## {#ok}", "<h2 id=\"ok\">x</h2>"),
        new("## x {bad} {.good}", "<h2 class=\"good\" id=\"x-bad\">x {bad}</h2>"),
        new("## x {.a} trailing", "<h2 id=\"x-a-trailing\">x {.a} trailing</h2>"),
        new("## http://n.com/y", "<h2><a href=\"http://n.com/y\">http://n.com/y</a></h2>"),
    ];

    [TestCaseSource(nameof(Vectors))]
    [TestCaseSource(nameof(Outdated))]
    public void Ids_come_from_the_rendered_text(string markdown, string id)
        => Assert.That(MarkdownPage.Render(markdown).Headings[0].Id, Is.EqualTo(id));

    [TestCaseSource(nameof(Openings))]
    public void Headings_carry_their_attributes(string markdown, string html)
        => Assert.That(MarkdownPage.Html(markdown), Is.EqualTo(html));

    [TestCase("# dup\n# dup {#dup}\n# dup", "dup dup dup-1")]
    [TestCase("# !!!\n# !!!", "heading heading-1")]
    [TestCase("# a\n# a\n# a-1\n# a", "a a-1 a-1-1 a-2")]
    public void Taken_ids_are_numbered(string markdown, string ids)
        => Assert.That(string.Join(' ', MarkdownPage.Render(markdown).Headings.Select(heading => heading.Id)), Is.EqualTo(ids));

    [TestCase("## Let's try this, shall we?", HeadingIdStyle.Blackfriday, "let-s-try-this-shall-we")]
    [TestCase("## it's", HeadingIdStyle.Blackfriday, "it-s")]
    [TestCase("## Resumé 神", HeadingIdStyle.GitHubAscii, "resume-")]
    public void Each_style_makes_its_own_ids(string markdown, HeadingIdStyle style, string id)
        => Assert.That(
            MarkdownPage.Render(markdown, MarkdownPage.Hugo with { HeadingIdStyle = style }).Headings[0].Id, Is.EqualTo(id));

    [Test]
    public void Headings_have_no_ids_where_the_site_wants_none()
        => Assert.That(
            MarkdownPage.Html("# a\n# b {#c}", MarkdownPage.Hugo with { AutoHeadingIds = false }),
            Is.EqualTo("<h1>a</h1>\n<h1 id=\"c\">b</h1>"));

    [Test]
    public void Attributes_stay_text_where_the_site_wants_none()
        => Assert.That(
            MarkdownPage.Html("# b {#c}", MarkdownPage.Hugo with { HeadingAttributes = false }),
            Is.EqualTo("<h1 id=\"b-c\">b {#c}</h1>"));

    [Test]
    public void A_heading_knows_its_text_and_line()
    {
        var heading = MarkdownPage.Render("text\n\n## It's *so* &amp; `x` http://a.bc").Headings[0];

        Assert.That((heading.Text, heading.Line, heading.Level), Is.EqualTo(("It’s so & x http://a.bc", 7, 2)));
    }
}
