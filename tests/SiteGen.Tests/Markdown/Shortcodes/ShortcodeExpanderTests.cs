using SiteGen.Markdown;
using SiteGen.Markdown.Shortcodes;

namespace SiteGen.Tests.Markdown.Shortcodes;

/// <summary>Where the output of shortcodes goes, before and after Markdown.</summary>
public sealed class ShortcodeExpanderTests
{
    [Test]
    public void Angle_brackets_leave_a_token_and_percent_signs_leave_Markdown()
    {
        var expansion = TestHost.Expand("a {{< show 1 >}} b\n\n{{% title Two %}}\n").Value;

        Assert.That(expansion.Markdown, Is.EqualTo("a HAHAHUGOSHORTCODEs0HBHB b\n\n## Two\n\ntext\n\n"));
    }

    [TestCase("<p>@</p>\n", "[show#0]\n")]
    [TestCase("<p>a @</p>\n", "<p>a [show#0]</p>\n")]
    [TestCase("<p>@ @</p>", "<p>[show#0] [show#0]</p>")]
    [TestCase("<h1 id=\"h\">@</h1>", "<h1 id=\"h\">[show#0]</h1>")]
    [TestCase("<p>@\nb</p>", "<p>[show#0]\nb</p>")]
    [TestCase("<a href=\"@\">@</a>", "<a href=\"[show#0]\">[show#0]</a>")]
    [TestCase("HAHAHUGOSHORTCODEs9HBHB HAHAHUGOSHORTCODEs @", "HAHAHUGOSHORTCODEs9HBHB HAHAHUGOSHORTCODEs [show#0]")]
    public void Tokens_give_way_to_what_was_rendered(string html, string expected)
    {
        var expansion = TestHost.Expand("{{< show >}}").Value;

        var result = expansion.Insert(html.Replace("@", expansion.Markdown, StringComparison.Ordinal));

        Assert.That(result, Is.EqualTo(expected));
    }

    [Test]
    public void A_body_without_shortcodes_is_handed_on_as_it_is()
    {
        const string Body = "text {{ x }}";

        var expansion = TestHost.Expand(Body).Value;

        Assert.That(expansion.Markdown, Is.SameAs(Body));
        Assert.That(expansion.HasTokens, Is.False);
        Assert.That(expansion.Lines.SourceLine(3), Is.EqualTo(8));
    }

    [Test]
    public void Several_lines_stay_in_their_list_item()
    {
        var text = TestHost.Text("- li\n\n  {{% title one %}}\n\n  {{< title two >}}\n- x {{% title three %}}");

        Assert.That(
            text,
            Is.EqualTo("- li\n\n  ## one\n  \n  text\n\n\n  ## two\n  \n  text\n\n- x ## three\n\ntext\n"));
    }

    [Test]
    public void Markdown_inside_inner_shortcodes_is_rendered_there()
    {
        var text = TestHost.Text(
            "{{< box >}}x **y** {{% box %}}*a*{{% /box %}}{{% box %}}\n*a*\n{{% /box %}}{{< /box >}}");

        Assert.That(
            text, Is.EqualTo("<div>x **y** <div><em>a</em></div><div><p><em>a</em></p>\n</div></div>"));
    }

    [Test]
    public void Headings_links_and_mistakes_are_given_back_to_the_author()
    {
        var expansion = TestHost.Expand("{{% title A %}}\n## {{< show >}} *x*\n\n[l]({{< show >}})\n").Value;
        var (token, link) = ("HAHAHUGOSHORTCODEs0HBHB", "HAHAHUGOSHORTCODEs1HBHB");
        var mistake = MarkdownRules.Storm.At(TestHost.Start with { Line = 11 }, "x");
        var rendered = new RenderedMarkdown(
            $"<h2>{token}</h2>",
            [new Heading(2, "a", $"{token} <em>x</em>", $"{token} x", 9)],
            [new LinkUse(link, TestHost.Start with { Line = 11 }, false)],
            [mistake]);

        var facts = ExpandedFacts.Complete(expansion, rendered, TestHost.Start);

        Assert.That(facts.Html, Is.EqualTo("<h2>[show#1]</h2>"));
        Assert.That(facts.Headings, Is.EqualTo([new Heading(2, "a", "[show#1] <em>x</em>", "[show#1] x", 6)]));
        Assert.That(facts.Links, Is.EqualTo([new LinkUse("[show#2]", TestHost.Start with { Line = 8 }, false)]));
        Assert.That(facts.Diagnostics[0].Location.Line, Is.EqualTo(8));
    }

    [Test]
    public void Lines_are_found_again_in_the_file_of_the_author()
    {
        var lines = TestHost.Expand("a\n{{% title x %}}\nb\n{{< show\n  y\n>}}\nc\n").Value.Lines;

        // a | ## x, blank, text, blank | b | token | c
        Assert.That(
            Enumerable.Range(0, 8).Select(lines.SourceLine), Is.EqualTo([5, 6, 6, 6, 6, 7, 10, 11]));
    }
}
