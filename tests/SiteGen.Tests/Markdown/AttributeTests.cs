using SiteGen.Configuration;

namespace SiteGen.Tests.Markdown;

/// <summary>Which of the attributes that authors write reach the page: never scripts, else what Hugo 0.169 keeps.</summary>
public sealed class AttributeTests
{
    private static readonly MarkupConfig Config = MarkdownPage.Hugo with { BlockAttributes = true };

    [TestCase("# h {onclick=\"alert(1)\" ONLOAD=x foo=bar style=\"a:b\"}", "<h1 foo=\"bar\" style=\"a:b\" id=\"h\">h</h1>")]
    [TestCase("h {onload=1 .k}\n=====", "<h1 class=\"k\" id=\"h\">h</h1>")]
    [TestCase("# h {href=\"javascript:alert(1)\" .x}", "<h1 class=\"x\" id=\"h\">h</h1>")]
    [TestCase("p\n{onclick=\"a\" .x foo=bar data-y=\"1\" aria-label=\"z\" OnMouseOver=q}", "<p class=\"x\" data-y=\"1\" aria-label=\"z\">p</p>")]
    [TestCase("> q\n{onclick=a cite=\"c\" foo=k}", "<blockquote cite=\"c\"><p>q</p>\n</blockquote>")]
    [TestCase("* l\n{onclick=a .x foo=bar type=k}", "<ul class=\"x\" type=\"k\">\n<li>l</li>\n</ul>")]
    [TestCase("---\n{onclick=a foo=bar width=w}", "<hr width=\"w\">")]
    [TestCase("a\n: b\n{onclick=a .x foo=bar}", "<dl class=\"x\">\n<dt>a</dt>\n<dd>b</dd>\n</dl>")]
    public void No_script_comes_in_by_an_attribute(string markdown, string html)
        => Assert.That(MarkdownPage.Html(markdown, Config), Is.EqualTo(html));

    [Test]
    public void Tables_keep_any_attribute_but_scripts()
        => Assert.That(
            MarkdownPage.Html("|a|\n|-|\n{onclick=a foo=bar}", Config), Does.StartWith("<table foo=\"bar\">"));

    [Test]
    public void Where_raw_HTML_is_let_through_so_is_any_address()
        => Assert.That(
            MarkdownPage.Html("# h {href=\"javascript:a()\" onclick=b}", Config with { AllowsRawHtml = true }),
            Is.EqualTo("<h1 href=\"javascript:a()\" id=\"h\">h</h1>"));
}
