using CsCheck;
using SiteGen.Markdown.Shortcodes;

namespace SiteGen.Tests.Markdown.Shortcodes;

/// <summary>What is a shortcode and what is not, as Hugo 0.169 decides it.</summary>
public sealed class ShortcodeParserTests
{
    [TestCase("no shortcodes {{ x }} {% y %}", "no shortcodes {{ x }} {% y %}")]
    [TestCase("a {{< show x y >}} b", "a [show#0|x|y] b")]
    [TestCase("{{<show tight>}}", "[show#0|tight]")]
    [TestCase("{{{< show x >}}}", "{[show#0|x]}")]
    [TestCase("{{< show\n  a\n  \"b c\"\n  3.5 >}}", "[show#0|a|b c|3.5]")]
    [TestCase("{{<\n\n show nl >}}", "[show#0|nl]")]
    [TestCase("{{< show a=1 b=\"x y\" c=`raw \"q\"\ntwo` d=true >}}", "[show#0|a=1|b=x y|c=raw \"q\"\ntwo|d=true]")]
    [TestCase("{{< show a=b/c?d#e >}}", "[show#0|a=b/c?d#e]")]
    [TestCase("{{< show a=b>}}", "[show#0|a=b]")]
    [TestCase("{{< show 7 true -1 1e3 0x10 0.5 >}}", "[show#0|7|true|-1|1e3|0x10|0.5]")]
    [TestCase("{{< show \"esc \\\"q\\\" t\" >}}", "[show#0|esc \"q\" t]")]
    [TestCase("{{< show \"a\\n\" >}}", "[show#0|a\\n]")]
    [TestCase("{{< show \\\"a b\\\" >}}", "[show#0|a b]")]
    [TestCase("{{< show \"\" >}}", "[show#0|]")]
    [TestCase("{{< show />}}", "[show#0|inner:]")]
    [TestCase("{{< wrap >}}a{{</wrap>}} {{< wrap >}}b{{< / wrap >}}", "[wrap#0|inner:a] [wrap#1|inner:b]")]
    [TestCase("{{< wrap >}}x {{< show y >}} z{{< /wrap >}}", "[wrap#0|inner:x [show#0|y|in wrap] z]")]
    [TestCase("{{< show >}} {{< wrap >}}x{{< /wrap >}}", "[show#0] [wrap#1|inner:x]")]
    [TestCase("{{</* show x */>}} {{%/* show y */%}}", "{{< show x >}} {{% show y %}}")]
    [TestCase("{{</*show*/>}} {{</* /show */>}}", "{{<show>}} {{< /show >}}")]
    [TestCase("```\n{{< show infence >}}\n```", "```\n[show#0|infence]\n```")]
    [TestCase("a<!--more-->{{< show >}}", "a<!--more-->[show#0]")]
    [TestCase("{{< comment >}} hidden {{< /comment >}}x", "x")]
    public void Shortcodes_are_found_with_their_arguments(string body, string expected)
    {
        var outcome = TestHost.Expand(body);

        Assert.That(TestHost.Text(body), Is.EqualTo(expected));
        Assert.That(outcome.Diagnostics, Is.Empty);
    }

    [TestCase("{{< shwo >}}", "a.md(5,1): error SG2101: unknown shortcode 'shwo'", "did you mean 'show'?")]
    [TestCase("x\n  {{< figre >}}", "a.md(6,3): error SG2101: unknown shortcode 'figre'", "did you mean 'figure'?")]
    [TestCase("a\n\nb {{< details >}}", "a.md(7,3): error SG2102: shortcode 'details' is not closed",
        "Close it with {{< /details >}}, or write {{< details />}} if nothing belongs inside.")]
    [TestCase("{{% details %}}", "a.md(5,1): error SG2102: shortcode 'details' is not closed",
        "Close it with {{% /details %}}, or write {{% details /%}} if nothing belongs inside.")]
    [TestCase("{{% figure src=x.jpg >}}", "a.md(5,22): error SG2105: a tag that opens with {{% can't end with >}}", "End it with %}}.")]
    [TestCase("{{< show a %}}", "a.md(5,12): error SG2105: a tag that opens with {{< can't end with %}}", "End it with >}}.")]
    [TestCase("{{< figure >}}", "a.md(5,1): warning SG2112: shortcode 'figure' has no 'src'", null)]
    [TestCase("{{< figure src=a sorc=b >}}", "a.md(5,18): warning SG2113: shortcode 'figure' has no argument 'sorc'", "did you mean 'src'?")]
    [TestCase("x {{< /wrap >}}", "a.md(5,3): error SG2103: closing tag of shortcode 'wrap' has no opening one", null)]
    [TestCase("{{< /figure >}}", "a.md(5,1): error SG2103: shortcode 'figure' takes no closing tag", null)]
    [TestCase("x\n{{< card >}}\ntext", "a.md(6,1): error SG2102: shortcode 'card' is not closed", null)]
    [TestCase("x {{< /crad >}}", "a.md(5,3): error SG2103: closing tag of shortcode 'crad' has no opening one", "did you mean 'card'?")]
    [TestCase("{{< show \"a >}}", "a.md(5,10): error SG2104: quoted argument of a shortcode has no end", "Add the quotation mark that ends it.")]
    [TestCase("{{< show a b=c >}}", "a.md(5,12): error SG2104: shortcode mixes named arguments and others: 'b'", null)]
    [TestCase("{{< show b=c a >}}", "a.md(5,14): error SG2104: shortcode mixes named arguments and others: 'a'", null)]
    [TestCase(
        "{{< show https://x >}}",
        "a.md(5,15): error SG2104: unexpected ':' in shortcode: arguments with such characters need quotes",
        null)]
    [TestCase("{{< show a", "a.md(5,1): error SG2105: shortcode tag is not finished", null)]
    [TestCase("{{</* show", "a.md(5,1): error SG2105: shortcode shown as text is not finished", null)]
    [TestCase("{{< >}}", "a.md(5,1): error SG2106: shortcode has no name", null)]
    [TestCase("{{< youtube >}}", "a.md(5,1): error SG2107: shortcode 'youtube' needs a video's id", null)]
    [TestCase("{{< param nope >}}", "a.md(5,1): error SG2108: no parameter 'nope'", null)]
    [TestCase("{{< x.inline >}}", "a.md(5,1): warning SG2109: inline shortcode 'x.inline' is left out", null)]
    public void Mistakes_are_reported_where_they_stand(string body, string expected, string? hint)
    {
        var diagnostics = TestHost.Expand(body).Diagnostics;

        Assert.That(diagnostics.Select(d => d.ToString()), Is.EqualTo([expected]));
        Assert.That(hint, Is.Null.Or.EqualTo(diagnostics[0].Hint));
    }

    [Test]
    public void All_mistakes_of_a_page_are_reported()
    {
        const string Body = "{{< nope1 >}}\n{{< show a b=c >}}\ntext {{< show ok >}}\n{{< /wrap >}}\n{{< details >}}";

        var places = TestHost.Expand(Body).Diagnostics.Order().Select(d => $"{d.Location.Line} {d.Rule.Code}");

        Assert.That(places, Is.EqualTo(["5 SG2101", "6 SG2104", "8 SG2103", "9 SG2102"]));
        Assert.That(TestHost.Text(Body), Is.EqualTo("\n\ntext [show#0|ok]\n\n"));
    }

    [Test]
    public void A_closing_tag_with_a_slip_is_told_beside_the_open_one()
    {
        var outcome = TestHost.Expand("a {{< card >}} b {{< /crd >}} c");

        Assert.That(outcome.Diagnostics.Order().Select(d => $"{d.Location.Column} {d.Rule.Code} {d.Hint}"), Is.EqualTo((string[])
        [
            "3 SG2102 Close it with {{< /card >}}, or write {{< card />}} if nothing belongs inside.",
            "18 SG2103 did you mean 'card'?",
        ]));
        Assert.That(TestHost.Text("a {{< card >}} b {{< /crd >}} c"), Is.EqualTo("a  b  c"));
    }

    [Test]
    public void Too_many_levels_are_a_mistake_and_not_a_crash()
    {
        var body = string.Concat(Enumerable.Repeat("{{< wrap >}}", 5000))
            + string.Concat(Enumerable.Repeat("{{< /wrap >}}", 5000));

        var diagnostics = TestHost.Expand(body).Diagnostics;

        Assert.That(diagnostics.Select(d => d.Rule).Distinct(), Is.EqualTo([ShortcodeRules.TooDeep]));
    }

    [Test]
    public void Text_without_tags_stays_as_it_is()
    {
        Gen.Int[0, 8].Select(i => "a{<%}>\n\"/"[i]).Array[0, 60].Select(chars => new string(chars)).Sample(text =>
        {
            if (!ShortcodeParser.MayHaveShortcodes(text))
            {
                Assert.That(TestHost.Text(text), Is.EqualTo(text));
            }
        });
    }

    [Test]
    public void Garbage_never_breaks_the_parser()
    {
        string[] pieces =
        [
            "{{<", "{{%", ">}}", "%}}", "/*", "*/", " show", " wrap", "/", " a=", "\"", "`", "\\", "\n", "x",
            " details ",
        ];

        Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]).Array[0, 40]
            .Sample(parts => Assert.That(TestHost.Text(string.Concat(parts)), Is.Not.Null));
    }

    [TestCase("{{< ")]
    [TestCase("{{< ! ")]
    [TestCase("{{< show >}}")]
    [TestCase("{{< show \"x")]
    [TestCase("{{</* ")]
    [TestCase("{{< details >}}")]
    [TestCase("{{< /wrap >}}")]
    [TestCase("{{< show a=` ")]
    public void Hostile_bodies_take_linear_time(string piece)
    {
        var body = string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length));
        var watch = System.Diagnostics.Stopwatch.StartNew();

        TestHost.Expand(body);

        // Quadratic work would take minutes; the limit leaves room for a busy machine.
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(5)));
    }
}
