namespace SiteGen.Tests.Markdown.Citations;

/// <summary>Where a page's links to pads, changes and bugs are found, and where they stand.</summary>
public sealed class CitationTests
{
    [TestCase("See [the pad](https://etherpad.opendev.org/p/x).", "1,5 etherpad etherpad.opendev.org/x")]
    [TestCase("See https://etherpad.opendev.org/p/x. Then", "1,5 etherpad etherpad.opendev.org/x")]
    [TestCase("(https://etherpad.opendev.org/p/x), then", "1,2 etherpad etherpad.opendev.org/x")]
    [TestCase("*https://etherpad.opendev.org/p/x*", "1,2 etherpad etherpad.opendev.org/x")]
    [TestCase("[a](<https://etherpad.opendev.org/p/x.>) <https://etherpad.opendev.org/p/y!>",
        "1,1 etherpad etherpad.opendev.org/x.\n1,42 etherpad etherpad.opendev.org/y!")]
    [TestCase("See <https://etherpad.opendev.org/p/x>", "1,5 etherpad etherpad.opendev.org/x")]
    [TestCase("a\n\nSee [the pad][1] and [again][1]\n\n[1]: https://etherpad.opendev.org/p/x",
        "3,5 etherpad etherpad.opendev.org/x\n3,22 etherpad etherpad.opendev.org/x")]
    [TestCase("> - see https://review.opendev.org/1", "1,9 gerrit 1")]
    [TestCase("| a | b |\n| - | - |\n| c | https://review.opendev.org/1 |", "3,7 gerrit 1")]
    [TestCase("## Pad [x](https://etherpad.opendev.org/p/x)", "1,8 etherpad etherpad.opendev.org/x")]
    [TestCase("## Pad [x](https://etherpad.opendev.org/p/x)[^1]\n\n[^1]: https://review.opendev.org/1",
        "1,8 etherpad etherpad.opendev.org/x\n3,7 gerrit 1")]
    [TestCase("a <a class=\"b\" href=\"https://review.opendev.org/#/c/1/?a&amp;b\">c</a> d", "1,3 gerrit 1")]
    [TestCase("<div>\n <A title='>' HREF = https://review.opendev.org/1>c</A>\n  <a\n  href='https://review.opendev.org/2.'\n>d</a></div>",
        "2,2 gerrit 1\n3,3 gerrit 2")]
    [TestCase("> <div>\n>   <a href=\"https://review.opendev.org/1\">c</a></div>", "2,5 gerrit 1")]
    [TestCase("<!-- <a href=\"https://review.opendev.org/1\"> -->\n\n<script>\n'<a href=\"https://review.opendev.org/1\">'</script>", "")]
    [TestCase("`https://review.opendev.org/1`\n\n    https://review.opendev.org/1", "")]
    [TestCase("![a](https://review.opendev.org/1)", "")]
    [TestCase("[a](/local) <me@etherpad.opendev.org> https://example.org", "")]
    [TestCase("<!--more-->\nhttps://review.opendev.org/1\n", "2,1 gerrit 1")]
    [TestCase("a\n<!--more-->\nb\n\nhttps://review.opendev.org/1\n", "5,1 gerrit 1")]
    public void Links_of_texts_are_found(string body, string found)
    {
        Assert.That(CitedPage.References(body), Is.EqualTo(found));
    }

    [TestCase("{{< etherpad \"x.\" >}}", "1,1 etherpad etherpad.opendev.org/x.")]
    [TestCase("{{< etherpad x >}} https://review.opendev.org/1 {{< bug 2 >}}",
        "1,1 etherpad etherpad.opendev.org/x\n1,20 gerrit 1\n1,49 bug 2")]
    [TestCase("{{< box >}}\na\n<a href=\"https://review.opendev.org/1\">b</a>\n{{< /box >}} and https://review.opendev.org/2",
        "3,10 gerrit 1\n4,18 gerrit 2")]
    [TestCase("a\n\n{{< mail >}}\n\nhttps://etherpad.opendev.org/p/from-template",
        "3,1 etherpad etherpad.opendev.org/from-template\n5,1 etherpad etherpad.opendev.org/from-template")]
    [TestCase("{{< details summary=\"x\" >}}\n\n[y](https://review.opendev.org/1)\n\n{{< /details >}}", "3,5 gerrit 1")]
    [TestCase("[a](https://etherpad.opendev.org/p/{{< param pad >}}) {{< bug 1 >}}", "1,1 etherpad etherpad.opendev.org/from-front-matter\n1,55 bug 1")]
    [TestCase("{{% etherpad x %}} and {{% gerrit 1 2 %}}", "1,1 etherpad etherpad.opendev.org/x\n1,24 gerrit 1/2")]
    [TestCase("{{< figure src=\"a.jpg\" link=\"https://review.opendev.org/1\" >}}", "1,30 gerrit 1")]
    [TestCase("## A {{< gerrit 1 >}}\n", "1,6 gerrit 1")]
    public void Links_that_shortcodes_write_are_found(string body, string found)
    {
        Assert.That(CitedPage.References(body), Is.EqualTo(found));
    }

    [TestCase("etherpads: x-ptg", "2,12 etherpad etherpad.opendev.org/x-ptg")]
    [TestCase("EtherPads: https://etherpad.openstack.org/p/x-ptg.", "2,12 etherpad etherpad.opendev.org/x-ptg.")]
    [TestCase("etherpads: { name: x, label: Monday }", "2,12 etherpad etherpad.opendev.org/x Monday")]
    [TestCase("etherpads:\n  - x\n  - url: https://etherpad.opendev.org/p/y\n    label: Y\n  - 2026",
        "3,5 etherpad etherpad.opendev.org/x\n4,5 etherpad etherpad.opendev.org/y Y\n6,5 etherpad etherpad.opendev.org/2026")]
    [TestCase("etherpads:", "")]
    [TestCase("etherpads: [[x]]", "content/recaps/a.md(2,13): warning SG3301: 'etherpads' takes pads, not a list")]
    [TestCase("etherpads: [a/b]", "content/recaps/a.md(2,13): warning SG3301: 'etherpads' takes pads, not 'a/b'")]
    [TestCase("etherpads: { label: x }", "content/recaps/a.md(2,12): warning SG3301: 'etherpads' takes pads, not a map")]
    [TestCase("etherpads: https://pads.example.org/p/x",
        "content/recaps/a.md(2,12): warning SG3301: 'etherpads' takes pads, not 'https://pads.example.org/p/x'")]
    public void Pads_of_the_front_matter_come_first(string frontMatter, string found)
    {
        var page = $"---\n{frontMatter}\n---\nhttps://review.opendev.org/1\n";

        var lines = 3 + frontMatter.AsSpan().Count('\n') + 1;

        var link = $"{lines},1 gerrit 1";
        Assert.That(
            CitedPage.References(page),
            Is.EqualTo(found.Contains("SG3301", StringComparison.Ordinal) ? $"{link}\n{found}" : $"{found}\n{link}".TrimStart('\n')));
    }

    [Test]
    public void Front_matter_of_a_Hugo_site_is_passed_over_when_it_does_not_fit()
    {
        Assert.That(CitedPage.References("---\netherpads: [{ a: b }, x]\n---\n", "# Hugo"), Is.EqualTo("2,23 etherpad etherpad.opendev.org/x"));
    }

    [Test]
    public void A_page_of_HTML_has_links_too()
    {
        Assert.That(
            CitedPage.References("---\ntitle: A\n---\n<p>\n<a href=\"https://review.opendev.org/1\">a</a>", path: "content/recaps/a.html"),
            Is.EqualTo("5,1 gerrit 1"));
    }

    [Test]
    public void HTML_that_is_left_out_refers_to_nothing()
    {
        Assert.That(
            CitedPage.References("<div><a href=\"https://review.opendev.org/1\">a</a></div>", "title: x"), Does.Not.Contain("gerrit"));
    }

    [Test]
    public void Kinds_of_the_site_are_found_and_shown()
    {
        const string Config = """
            references:
              kinds:
                - { name: rfc, pattern: "^https://www\\.rfc-editor\\.org/rfc/rfc(?<id>[0-9]+)", title: RFCs, label: "RFC {id}" }
            """;

        Assert.That(
            CitedPage.Html("https://www.rfc-editor.org/rfc/rfc2324.html", Config),
            Does.Contain("class=\"ref ref-rfc\" data-ref=\"rfc\" data-ref-id=\"2324\""));
    }
}
