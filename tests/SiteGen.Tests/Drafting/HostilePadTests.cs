using System.Diagnostics;
using SiteGen.Drafting;

namespace SiteGen.Tests.Drafting;

public sealed class HostilePadTests
{
    private static readonly (string Name, string Text)[] Texts =
    [
        ("one line", new string('a', 1_000_000)),
        ("one line of blanks", $"a{new string(' ', 1_000_000)}b"),
        ("stars", string.Concat(Enumerable.Repeat("*a ", 330_000))),
        ("rulers", string.Concat(Enumerable.Repeat("---\n", 250_000))),
        ("titles", string.Concat(Enumerable.Repeat("a\n===\n", 160_000))),
        ("bullets", string.Concat(Enumerable.Repeat("- a\n", 250_000))),
        ("numbers", string.Concat(Enumerable.Range(0, 100_000).Select(number => $"{number % 1000}. a\n"))),
        ("staircase", string.Concat(Enumerable.Range(0, 1400).Select(level => $"{new string(' ', level)}- a\n"))),
        ("fences", string.Concat(Enumerable.Repeat("```\na\n", 160_000))),
        ("code", string.Concat(Enumerable.Repeat("a = b\n", 160_000))),
        ("table", string.Concat(Enumerable.Repeat("| a | b |\n", 100_000))),
        ("commands", string.Concat(Enumerable.Repeat("$ a\nb\nc d\n", 100_000))),
        ("one command", "$ a\n" + string.Concat(Enumerable.Repeat("b c\n", 250_000))),
        ("hunks", string.Concat(Enumerable.Repeat("@@ -1,99999 +1,99999 @@\n a\n\nx\n", 30_000))),
        ("one hunk", "@@ -1,999999 +1,999999 @@\n" + new string('\n', 900_000)),
        ("indented code", string.Concat(Enumerable.Repeat("  a = b\n\n    c d\n", 60_000))),
        ("people", "Attendees:\n" + string.Concat(Enumerable.Repeat("a\n", 450_000))),
        ("greetings", string.Concat(Enumerable.Repeat("o/\na\n", 200_000))),
        ("brackets", string.Concat(Enumerable.Repeat("[a](", 250_000))),
        ("addresses", string.Concat(Enumerable.Repeat("http://a((((. ", 70_000))),
        ("one address", "http://" + new string(')', 1_000_000)),
        ("dashes of a day", "Monday " + new string('-', 1_000_000)),
        ("actions", string.Concat(Enumerable.Repeat("AI: a, b, c, d, e, f\n", 50_000))),
        ("broken lines", string.Concat(Enumerable.Repeat($"{new string('a', 80)}\n", 12_000))),
    ];

    [TestCaseSource(nameof(TextNames))]
    public void A_million_letters_take_no_two_seconds(string name)
    {
        var text = Texts.First(each => each.Name == name).Text;
        var watch = Stopwatch.StartNew();

        var draft = PadDrafter.Draft([new PadSource("pad", text)]);

        Assert.That(draft.Value.Body, Is.Not.Empty);
        Assert.That(watch.Elapsed, Is.LessThan(Limit));
    }

    [TestCase("<b>")]
    [TestCase("<ul><li>")]
    [TestCase("<a href='x'><i><u>")]
    [TestCase("<table><tr><td>")]
    [TestCase("<br>")]
    [TestCase("<p>")]
    [TestCase("<li>a")]
    [TestCase("&nbsp;&#x41;")]
    [TestCase("<div></x>")]
    [TestCase("<div><!--</div>-->")]
    [TestCase("<div title='</div>'>")]
    [TestCase("<b><div></b>")]
    [TestCase("<div><object></div>")]
    [TestCase("<div><script></div></script>")]
    [TestCase("<style><!--</style><div>")]
    [TestCase("<div><svg><![CDATA[></svg></div>]]>")]
    [TestCase("<svg><desc><link>")]
    [TestCase("<svg><link><link><link><link>")]
    public void A_million_letters_of_tags_take_no_two_seconds(string tags)
    {
        var html = string.Concat(Enumerable.Repeat(tags, 1_000_000 / tags.Length));
        var watch = Stopwatch.StartNew();

        PadDrafter.Draft([new PadSource("pad", "the text") { Html = html + "words" }]);

        Assert.That(watch.Elapsed, Is.LessThan(Limit));
    }

    [TestCase("<p>a<li>b<li>c<br><img src=x>")]
    [TestCase("<ul><li>a<li>b</ul>")]
    [TestCase("<div><b>a</b> <i>b</i></div>")]
    [TestCase("a<svg viewBox='0 0 1 1'><g></g></svg>")]
    [TestCase("<dl><dt>a<dd>b</dl><table><tr><td>c<td>d</table>")]
    public void A_long_file_is_not_a_deep_one(string part)
    {
        var draft = PadDrafter.Draft([new PadSource("pad", "") { Html = string.Concat(Enumerable.Repeat(part, 600)) }]);

        Assert.That(draft.Diagnostics, Is.Empty);
    }

    [Test]
    public void A_file_that_nests_too_deep_is_told()
    {
        var draft = PadDrafter.Draft([new PadSource("pad", "") { Html = string.Concat(Enumerable.Repeat("<div>", 10_000)) }]);

        Assert.That(draft.Diagnostics.Select(diagnostic => diagnostic.Rule), Does.Contain(DraftingRules.NoText));
    }

    private static IEnumerable<string> TextNames() => Texts.Select(each => each.Name);

    // Two seconds on an idle machine; tests run beside other work.
    private static TimeSpan Limit => TimeSpan.FromSeconds(10);
}
