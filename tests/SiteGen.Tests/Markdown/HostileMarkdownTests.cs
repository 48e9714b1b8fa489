using SiteGen.Configuration;
using SiteGen.Markdown;
using SiteGen.Markdown.Summaries;

namespace SiteGen.Tests.Markdown;

public sealed class HostileMarkdownTests
{
    private const int Size = 1_000_000;

    private static readonly TestCaseData[] Storms =
    [
        .. new[]
        {
            "[", "[a ", "*", "**a ", "*a_ ", "![](", "[a](", "[a](b", "[a](b \"", "<", "<a ", "`", "<!--", "<?", "]", "'", "\"", "\"a ",
            "~~a ", "&", "&#x", "(", ">", "> ", "- ", "1. ", "[^a]", "[^a]: b\n", "a@", "a.b@c", "http://", "www.", "|", "# a\n",
            "a\n=\n", "> a\n> =\n", "a\n\n[a]: b\n\n", "|a\n|-\n\n", ": b\n", "{", "\n", "\t", "\\", "- [ ] ", "***a **b *c ", "a**b", "a* ", "![", "<a b='c' ", "<![CDATA[",
            "```\na\n```\n", "text ", "text\n", "text\n\n", "|-", "|a\n|-\n",
        }.Select(mark => new TestCaseData(mark).SetName($"A storm of '{mark.Replace("\n", "⏎", StringComparison.Ordinal).Replace("\t", "⇥", StringComparison.Ordinal)}'")),
    ];

    [TestCaseSource(nameof(Storms))]
    [CancelAfter(20_000)]
    public void Storms_of_marks_end_as_a_page_or_a_diagnostic(string mark)
        => Assert.That(() => MarkdownPage.Render(string.Concat(Enumerable.Repeat(mark, Size / mark.Length))), Throws.Nothing);

    [TestCase("> ")]
    [TestCase("- ")]
    [TestCase("1. ")]
    public void Ten_thousand_levels_are_a_diagnostic(string mark)
    {
        var result = MarkdownPage.Render(string.Concat(Enumerable.Repeat(mark, 10_000)) + "a");

        Assert.That(result.Diagnostics.Select(diagnostic => diagnostic.ToString()).FirstOrDefault() ?? result.Html, Is.AnyOf(
            "content/a.md(5,1): error SG2001: lists, quotes or marks are nested too deeply", "<hr>"));
    }

    [Test]
    public void Lists_indented_thousands_of_times_are_a_diagnostic()
    {
        var result = MarkdownPage.Render(string.Concat(Enumerable.Range(0, 3000).Select(level => new string(' ', level * 2) + "- a\n")));

        Assert.That(result.Diagnostics.Single().Rule, Is.EqualTo(MarkdownRules.TooDeep));
    }

    [Test]
    public void Links_that_are_never_closed_are_a_diagnostic_at_their_line()
    {
        var result = MarkdownPage.Render("a\n\n" + string.Concat(Enumerable.Repeat("[a](bbbbbbbbbbbbbbbbbbbb ", 9_000)));

        Assert.That(result.Diagnostics.Single().Location.Line, Is.EqualTo(7));
    }

    [Test]
    public void A_worker_goes_on_after_a_page_that_failed()
    {
        var worker = MarkdownPage.Worker();
        MarkdownRenderer.Render(worker, MarkdownPage.Source(new string('>', 10_000)));

        var html = MarkdownRenderer.Render(worker, MarkdownPage.Source("a\r\nb\0")).Html;

        Assert.That(html, Is.EqualTo("<p>a\nb\ufffd</p>\n"));
    }

    [Test]
    public void A_page_after_one_that_failed_half_way_may_nest_as_deep_as_ever()
    {
        var worker = MarkdownPage.Worker();
        var sound = string.Concat(Enumerable.Repeat("> ", 90)) + "a";
        MarkdownRenderer.Render(worker, MarkdownPage.Source($"{Images(200)}\n"));

        var rendered = MarkdownRenderer.Render(worker, MarkdownPage.Source(sound));

        Assert.That(rendered.Diagnostics, Is.Empty);
    }

    [Test]
    public void Images_within_images_are_a_diagnostic_at_their_line()
    {
        var result = MarkdownPage.Render($"a\n\n{Images(200)}\n\nb");

        Assert.That(result.Diagnostics.Single().Location.Line, Is.EqualTo(7));
    }

    [Test]
    public void A_table_can_not_fill_the_memory()
    {
        var header = string.Concat(Enumerable.Repeat("|a", 2000));
        var rule = string.Concat(Enumerable.Repeat("|-", 2000));

        var html = MarkdownPage.Html($"{header}\n{rule}\n{string.Concat(Enumerable.Repeat("|\n", 50_000))}");

        Assert.That(html, Does.StartWith("<p>|a|a"));
    }

    [Test]
    [MaxTime(10_000)]
    public void Thirty_thousand_links_by_labels_with_escapes_are_read_in_seconds()
    {
        var html = MarkdownPage.Html(string.Concat(Enumerable.Repeat("[t][a\\-b] and\n", 30_000)) + "\n[a\\-b]: /c\n");

        Assert.That(html, Does.EndWith("<a href=\"/c\">t</a> and</p>"));
    }

    [Test]
    public void Powers_with_a_sign_are_read_far_into_a_block_too()
    {
        var config = MarkdownPage.Hugo with { Extras = ExtraMarks.Superscript };

        var html = MarkdownPage.Html(string.Concat(Enumerable.Repeat("word\n", 20_000)) + "*x^-1^* and a^+b^", config);

        Assert.That(html, Does.EndWith("<em>x<sup>-1</sup></em> and a<sup>+b</sup></p>"));
    }

    [Test]
    [MaxTime(10_000)]
    public void Ends_without_a_beginning_do_not_hold_up_a_summary()
    {
        var html = string.Concat(Enumerable.Repeat("<i>", 100_000)) + string.Concat(Enumerable.Repeat("</b>", 100_000));

        Assert.That(OpenElements.CloseAfter(html, html.Length), Is.EqualTo(html.Length));
    }

    private static string Images(int levels)
        => string.Concat(Enumerable.Repeat("![", levels)) + "a" + string.Concat(Enumerable.Repeat("](x)", levels));
}
