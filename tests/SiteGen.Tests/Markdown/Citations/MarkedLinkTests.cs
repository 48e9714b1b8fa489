using SiteGen.References;

namespace SiteGen.Tests.Markdown.Citations;

/// <summary>The HTML of known links.</summary>
public sealed class MarkedLinkTests
{
    private const string Pad = " class=\"ref ref-etherpad\" data-ref=\"etherpad\" data-ref-id=\"etherpad.opendev.org/x\"";

    [TestCase("https://etherpad.opendev.org/p/x. And",
        "<p><a href=\"https://etherpad.opendev.org/p/x\"" + Pad + ">https://etherpad.opendev.org/p/x</a>. And</p>")]
    [TestCase("(https://etherpad.opendev.org/p/x)",
        "<p>(<a href=\"https://etherpad.opendev.org/p/x\"" + Pad + ">https://etherpad.opendev.org/p/x</a>)</p>")]
    [TestCase("(https://etherpad.opendev.org/p/x).",
        "<p>(<a href=\"https://etherpad.opendev.org/p/x\"" + Pad + ">https://etherpad.opendev.org/p/x</a>).</p>")]
    [TestCase("*https://etherpad.opendev.org/p/x.*, https://etherpad.opendev.org/p/x>.",
        "<p><em><a href=\"https://etherpad.opendev.org/p/x\"" + Pad + ">https://etherpad.opendev.org/p/x</a>.</em>, "
        + "<a href=\"https://etherpad.opendev.org/p/x\"" + Pad + ">https://etherpad.opendev.org/p/x</a>&gt;.</p>")]
    [TestCase("(https://example.org/x).", "<p>(<a href=\"https://example.org/x)\">https://example.org/x)</a>.</p>")]
    [TestCase("<https://etherpad.opendev.org/p/x>",
        "<p><a href=\"https://etherpad.opendev.org/p/x\"" + Pad + ">https://etherpad.opendev.org/p/x</a></p>")]
    [TestCase("[**the** pad](https://etherpad.openstack.org/p/x \"Title\")",
        "<p><a href=\"https://etherpad.openstack.org/p/x\" title=\"Title\"" + Pad + "><strong>the</strong> pad</a></p>")]
    [TestCase("{{< etherpad x >}}", "<a href=\"https://etherpad.opendev.org/p/x\"" + Pad + ">x</a>")]
    [TestCase("a {{% etherpad x %}}", "<p>a <a href=\"https://etherpad.opendev.org/p/x\"" + Pad + ">x</a></p>")]
    [TestCase("{{< etherpad pad=\"x\" text=\"A & B\" >}}", "<a href=\"https://etherpad.opendev.org/p/x\"" + Pad + ">A &amp; B</a>")]
    [TestCase("{{< gerrit 665467 72 >}}",
        "<a href=\"https://review.opendev.org/c/665467/72\" class=\"ref ref-gerrit\" data-ref=\"gerrit\" data-ref-id=\"665467/72\">"
        + "change 665467, patch set 72</a>")]
    [TestCase("{{< bug 1795870 >}}",
        "<a href=\"https://bugs.launchpad.net/bugs/1795870\" class=\"ref ref-bug\" data-ref=\"bug\" data-ref-id=\"1795870\">LP#1795870</a>")]
    [TestCase("{{< blueprint neutron \"x\" >}}",
        "<a href=\"https://blueprints.launchpad.net/neutron/+spec/x\" class=\"ref ref-blueprint\" data-ref=\"blueprint\" "
        + "data-ref-id=\"neutron/x\">neutron blueprint x</a>")]
    [TestCase("## A [x](https://etherpad.opendev.org/p/x)", "<h2 id=\"a-x\">A <a href=\"https://etherpad.opendev.org/p/x\"" + Pad + ">x</a></h2>")]
    [TestCase("## A {{< etherpad x >}}", "<h2 id=\"a\">A <a href=\"https://etherpad.opendev.org/p/x\"" + Pad + ">x</a></h2>")]
    [TestCase("<a href=\"https://etherpad.opendev.org/p/x\">x</a>", "<p><a href=\"https://etherpad.opendev.org/p/x\"" + Pad + ">x</a></p>")]
    [TestCase("<A title='>' HREF = https://etherpad.opendev.org/p/x data-a=b>x</A>",
        "<p><A title='>' HREF = https://etherpad.opendev.org/p/x data-a=b" + Pad + ">x</A></p>")]
    [TestCase("<a href=https://etherpad.opendev.org/p/x>x</a>", "<p><a href=https://etherpad.opendev.org/p/x" + Pad + ">x</a></p>")]
    [TestCase("<div>\n<a\nhref='https://etherpad.opendev.org/p/x'\n>x</a>\n\n</div>",
        "<div>\n<a\nhref='https://etherpad.opendev.org/p/x'\n" + Pad + ">x</a>\n</div>")]
    [TestCase("<a class=b href=\"https://etherpad.opendev.org/p/x\">x</a>", "<p><a class=b href=\"https://etherpad.opendev.org/p/x\">x</a></p>")]
    [TestCase("<a href=\"https://etherpad.opendev.org/p/x\" CLASS>x</a>", "<p><a href=\"https://etherpad.opendev.org/p/x\" CLASS>x</a></p>")]
    [TestCase("<div><a href=\"https://etherpad.opendev.org/p/x\"/>x</div>", "<div><a href=\"https://etherpad.opendev.org/p/x\"/>x</div>")]
    [TestCase("<script>'<a href=\"https://etherpad.opendev.org/p/x\">'</script>", "<script>'<a href=\"https://etherpad.opendev.org/p/x\">'</script>")]
    [TestCase("<!-- <a href=\"https://etherpad.opendev.org/p/x\"> -->", "<!-- <a href=\"https://etherpad.opendev.org/p/x\"> -->")]
    [TestCase("[a](https://example.org)", "<p><a href=\"https://example.org\">a</a></p>")]
    [TestCase("\ufdd4> a", "<p>\ufdd4&gt; a</p>")]
    public void Known_links_say_what_they_lead_to(string body, string html)
    {
        Assert.That(CitedPage.Html(body).Trim(), Is.EqualTo(html));
    }

    [Test]
    public void A_pad_with_a_copy_has_a_link_to_it()
    {
        var html = CitedPage.Html(
            "https://etherpad.opendev.org/p/x, https://etherpad.opendev.org/p/y",
            copyOf: static pad => pad == new PadName("etherpad.opendev.org", "x") ? "/pads/a?b&c/" : null);

        Assert.That(html, Does.Contain(
            "p/x</a> <a class=\"ref-copy\" href=\"/pads/a?b&amp;c/\" aria-label=\"Archived copy of x\">archived copy</a>, "));
        Assert.That(html, Does.EndWith("p/y</a></p>\n"));
    }

    [TestCase("<A href=https://etherpad.opendev.org/p/x>a</A>", "a</A> <a class=\"ref-copy\"")]
    [TestCase("<div><a href=\"https://etherpad.opendev.org/p/x\">a</a></div>", "a</a> <a class=\"ref-copy\"")]
    public void So_has_one_in_raw_HTML(string body, string html)
    {
        Assert.That(CitedPage.Html(body, copyOf: static _ => "/copy/"), Does.Contain(html));
    }

    [Test]
    public void Only_the_first_mention_in_the_text_has_it()
    {
        var html = CitedPage.Html(
            "# [x](https://etherpad.opendev.org/p/x)\n\n[a](https://etherpad.opendev.org/p/x), [b](https://etherpad.openstack.org/p/x#L7), "
                + "[c](https://etherpad.opendev.org/p/y) and [d](https://etherpad.opendev.org/p/x).\n",
            copyOf: static pad => $"/{pad.Name}/");

        Assert.That(html.Split("ref-copy"), Has.Length.EqualTo(3));
        Assert.That(html, Does.Contain(">a</a> <a class=\"ref-copy\" href=\"/x/\"").And.Contain(">c</a> <a class=\"ref-copy\" href=\"/y/\""));
    }

    [TestCase("## A [x](https://etherpad.opendev.org/p/x)")]
    [TestCase("## A <a href=\"https://etherpad.opendev.org/p/x\">x</a>")]
    [TestCase("<a href=\"https://etherpad.opendev.org/p/x\">x\n\n<https://etherpad.opendev.org/p/x")]
    public void Headings_and_links_without_end_have_none(string body)
    {
        var html = CitedPage.Html(body, copyOf: static _ => "/copy/");

        Assert.That(html, Does.Contain("<a href=\"https://etherpad.opendev.org/p/x\"" + Pad + ">x"));
        Assert.That(html, Does.Not.Contain("copy").And.Not.Contain("\ufdd4"));
    }

    [Test]
    public void Contents_lists_show_headings_without_marks()
    {
        using var site = SiteGen.Tests.Support.TempSite.With("site.yaml", "title: T\nbaseURL: https://ex.org/\n")
            .And("content/p/a.md", "---\ntitle: A\n---\n## A [x](https://etherpad.opendev.org/p/x)\n")
            .And("layouts/page.sbn.html", "{{ page.toc }}|{{ page.content }}");

        var html = site.Build().Text("p/a/index.html");

        Assert.That(html, Does.Not.Contain("\ufdd4"));
        Assert.That(html.Split('|')[0], Does.Contain("A x").Or.Contain("A <a href").And.Not.Contain("ref"));
    }

    [TestCase("enrichments: false")]
    [TestCase("references: false")]
    public void Who_wants_plain_links_gets_them(string config)
    {
        const string Body = "## A [x](https://etherpad.opendev.org/p/x)\n\nB <a href=https://etherpad.opendev.org/p/x>x</a>\n";
        using var site = SiteGen.Tests.Support.TempSite.With("site.yaml", $"title: T\nbaseURL: https://ex.org/\n{config}\nmarkup: {{ goldmark: {{ renderer: {{ unsafe: true }} }} }}\n")
            .And("content/p/a.md", $"---\ntitle: A\n---\n{Body}").And("layouts/page.sbn.html", "{{ page.content }}");

        Assert.That(site.Build().Text("p/a/index.html"), Does.Contain("p/x\">x</a></h2>").And.Contain("p/x>x</a></p>"));
    }

    [Test]
    public void Attributes_do_not_count_as_words()
    {
        var words = string.Concat(Enumerable.Repeat("word https://etherpad.opendev.org/p/x\n\n", 40));

        var plain = CitedPage.Html(words.Replace("etherpad", "example", StringComparison.Ordinal));
        var marked = CitedPage.Html(words);

        Assert.That(marked.Split("</p>"), Has.Length.EqualTo(plain.Split("</p>").Length));
    }
}
