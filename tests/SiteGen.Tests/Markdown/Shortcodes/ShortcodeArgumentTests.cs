using SiteGen.Markdown.Shortcodes;

namespace SiteGen.Tests.Markdown.Shortcodes;

/// <summary>Arguments as Hugo 0.169 types and prints them.</summary>
public sealed class ShortcodeArgumentTests
{
    [TestCase("x=1", "1", 1L)]
    [TestCase("x=007", "7", 7L)]
    [TestCase("x=+5", "5", 5L)]
    [TestCase("x=1.50", "1.5", 1.5)]
    [TestCase("x=-.5", "-0.5", -0.5)]
    [TestCase("x=1e3", "1e3", "1e3")]
    [TestCase("x=true", "true", true)]
    [TestCase("x=\"true\"", "true", "true")]
    [TestCase("x=`1`", "1", "1")]
    [TestCase("x=img/a.png", "img/a.png", "img/a.png")]
    [TestCase("x=2020-01-01", "2020-01-01", "2020-01-01")]
    [TestCase("x=99999999999999999999", "99999999999999999999", "99999999999999999999")]
    [TestCase("x=1 x=2", "2", 2L)]
    [TestCase("x=\"say \\\"hi\\\"\"", "say \"hi\"", "say \"hi\"")]
    [TestCase("x=`two\nlines`", "two\nlines", "two\nlines")]
    public void A_bare_value_is_a_flag_or_a_number_where_it_looks_like_one(string written, string text, object value)
    {
        ShortcodeCall? seen = null;
        var host = TestHost.Host with { RenderShortcode = call => { seen = call; return SiteGen.Diagnostics.Outcome.Of(""); } };

        ShortcodeExpander.Expand($"{{{{< show {written} >}}}}", TestHost.Start, host);

        var argument = seen?.Find("x");
        Assert.That((argument?.Text, argument?.Value), Is.EqualTo((text, value)));
    }

    [TestCase("a {{< show >}} {{< show >}}", "", " ")]
    [TestCase("  {{< show >}}", "  ")]
    [TestCase("x\n\t{{< show >}}", "\t")]
    public void Blanks_between_two_tags_count_as_indentation(string body, params string[] expected)
    {
        List<string> seen = [];
        var host = TestHost.Host with { RenderShortcode = call => { seen.Add(call.Indentation); return SiteGen.Diagnostics.Outcome.Of(""); } };

        ShortcodeExpander.Expand(body, TestHost.Start, host);

        Assert.That(seen, Is.EqualTo(expected));
    }
}
