using CsCheck;
using SiteGen.Tests.Markdown;

namespace SiteGen.Tests.Drafting;

public sealed class EscapeTests
{
    private static readonly string[] Pieces =
    [
        "*", "_", "`", "[", "]", "(", ")", "<", ">", "#", "~", "\\", "{", "}", "!", "|", "&", "-", "+", ":", "^", "=", " ", "a", "b1", "é", "&lt;", "http://c.d/",
    ];

    [TestCase("a *b* _c_ snake_case 2 * 3", "a \\*b\\* \\_c\\_ snake_case 2 * 3")]
    [TestCase("[belag] see [1]", "[belag] see [1]")]
    [TestCase("[a](b) [^1] x", "\\[a\\](b) \\[^1\\] x")]
    [TestCase("[1]: https://example.org/", "\\[1\\]: https://example.org/")]
    [TestCase("a <b> & &amp; c < d", "a \\<b> & \\&amp; c < d")]
    [TestCase("{{< x >}} {{% y %}} {z}", "\\{\\{< x >}} \\{\\{% y %}} {z}")]
    [TestCase("C:\\temp \\* ~~x~~ ~10", "C:\\temp \\\\\\* \\~\\~x\\~\\~ ~10")]
    [TestCase("use --force -- really", "use \\--force -- really")]
    [TestCase("see https://example.org/a_b_(c)/*d*, ok", "see <https://example.org/a_b_(c)/*d>\\*, ok")]
    [TestCase("(https://example.org/a_b).", "(https://example.org/a_b).")]
    [TestCase("mail: <https://example.org/?a=1>", "mail: <https://example.org/?a=1>")]
    [TestCase("http://a.b/{{%x%}}c d", "[http://a.b/\\{\\{%x%}}c](http://a.b/%7B%7B%x%}}c) d")]
    [TestCase("see!http://a.b/{{c d", "see\\![http://a.b/\\{{c](http://a.b/%7B%7Bc) d")]
    [TestCase("+++", "+++")]
    [TestCase("2026. was it", "2026\\. was it")]
    [TestCase(": a", "\\: a")]
    [TestCase("> a", "\\> a")]
    public void Text_shows_as_it_was_written(string text, string markdown)
        => Assert.That(PadSample.Body(text), Is.EqualTo($"{markdown}\n"));

    [TestCase("a <strong>b</strong> <em>c</em> <s>d</s>", "a **b** *c* ~~d~~")]
    [TestCase("<strong>a: </strong>b", "**a:** b")]
    [TestCase("<strong>a:</strong>b", "**a**:b")]
    [TestCase("x<strong>(y)</strong>z", "x(**y**)z")]
    [TestCase("a<strong>b</strong><em>c</em>d", "abcd")]
    [TestCase("a <strong><em>b</em></strong>", "a ***b***")]
    [TestCase("a <code>b_c*</code> <code>`</code>", "a `b_c*` \\`")]
    [TestCase("a <a href=\"https://example.org/x_y\">https://example.org/x_y</a>.", "a https://example.org/x_y.")]
    [TestCase("a <a href=\"https://example.org/(x)\">b ] c</a>", "a [b \\] c](<https://example.org/(x)>)")]
    [TestCase("look!<a href=\"https://example.org/x\">here</a>", "look\\![here](https://example.org/x)")]
    [TestCase("a <a href=\"javascript:b\">c</a> <a href=\"/d\">e</a>", "a c e")]
    [TestCase("a <code><a href=\"https://a.b/c\">d</a></code> e", "a [d](https://a.b/c) e")]
    [TestCase("l&#39;ann&eacute;e&nbsp;: 5&nbsp;&nbsp;m", "l'année\u00a0: 5  m")]
    public void Looks_of_an_export_are_kept(string html, string markdown)
        => Assert.That(PadSample.BodyOfHtml(html), Is.EqualTo($"{markdown}\n"));

    [TestCase("* one<br>  two <a href=\"https://a.b/c\">three</a>", "- one two [three](https://a.b/c)\n")]
    [TestCase("| a | <a href=\"https://a.b/c|d\">b</a> |<br>| <b>c</b> | d |", "| a | [b](https://a.b/c%7Cd) |\n| --- | --- |\n| **c** | d |\n")]
    [TestCase("1. a | b | c<br>2. d | e | f", "| 1. a | b | c |\n| --- | --- | --- |\n| 2. d | e | f |\n")]
    [TestCase("<pre>x = <a href=\"https://a.b/c\">y</a>\nz = https://d.e/f</pre>", "```text\nx = y\nz = https://d.e/f\n```\nLinks: [y](https://a.b/c)\n")]
    [TestCase("<h1>A <a href=\"https://a.b/c\">b</a></h1><h2>c</h2>d<h2>e</h2>f", "**A [b](https://a.b/c)**\n\n## c\n\nd\n\n## e\n\nf\n")]
    public void Links_are_kept_wherever_they_stand(string html, string markdown)
        => Assert.That(PadSample.BodyOfHtml(html.Replace("  ", "&nbsp;&nbsp;", StringComparison.Ordinal)), Is.EqualTo(markdown));

    [Test]
    public void A_fence_is_longer_than_any_in_the_code()
    {
        var marks = new string('`', 25);

        Assert.That(PadSample.Body($"```\na {marks}\n```\n"), Is.EqualTo($"{marks}`text\na {marks}\n{marks}`\n"));
    }

    [Test]
    public void Whatever_stands_in_a_line_readers_see_it()
        => Gen.Int[0, Pieces.Length - 1].Select(static piece => Pieces[piece])
            .Array[1, 14]
            .Sample(parts =>
            {
                var line = $"x {string.Concat(parts)} y";
                var html = MarkdownPage.Html(PadSample.Body(line), MarkdownPage.Hugo with { Typographer = false });
                return Collapsed(PadWords.OfHtml(html)) == Collapsed(line)
                    ? true : throw new AssertionException($"'{line}' became '{PadSample.Body(line)}' and '{html}'");
            }, iter: 5000);

    // Brackets around an address are not shown; where others hide a word, the word is missing.
    private static string Collapsed(string text)
        => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .Replace("<", "", StringComparison.Ordinal).Replace(">", "", StringComparison.Ordinal);
}
