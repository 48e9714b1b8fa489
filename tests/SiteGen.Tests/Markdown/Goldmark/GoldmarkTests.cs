using System.Text.RegularExpressions;
using SiteGen.Markdown;
using SiteGen.Markdown.Contents;
using SiteGen.Markdown.Highlighting;
using SiteGen.Markdown.Summaries;
using SiteGen.Tests.Configuration;

namespace SiteGen.Tests.Markdown.Goldmark;

/// <summary>Compares tag by tag with Hugo; only the colours of code are our own.</summary>
public sealed partial class GoldmarkTests
{
    // Which page a note's prefix is made from is not known here.
    private const string PageHash = "h0123456789abcdef";

    private static IEnumerable<TestCaseData> Cases
        => GoldmarkCase.All().Select(static one => new TestCaseData(one).SetName($"{one.File}: {one.Title}"));

    [TestCaseSource(nameof(Cases))]
    public void Pages_have_the_tags_that_Hugo_writes(object given)
    {
        var one = (GoldmarkCase)given;
        using var folder = ConfigFolder.With("hugo.toml", one.Config);
        var config = folder.Read().Value.Markup;

        var rendered = MarkdownRenderer.Render(MarkdownPage.Worker(config), MarkdownPage.Source($"{one.Markdown}\n") with
        {
            FootnotePrefix = config.PrefixesFootnotes ? PageHash : "",
            RenderCodeBlock = (output, call) => CodeHighlighter.Render(output, call, config.Highlight),
        });

        Assert.That(Comparable(Summaries.Read(rendered.Html).Content), Is.EqualTo(Comparable(one.Html)));
        if (one.Contents.Length > 0)
        {
            Assert.That(TableOfContents.Render(rendered.Headings, config.TableOfContents), Is.EqualTo(one.Contents));
        }
    }

    private static string Comparable(string html)
        => Prefix().Replace(Code().Replace(html, static code => Colour().Replace(code.Value, "")), PageHash).Trim();

    [GeneratedRegex("<pre.*?</pre>", RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex("<span class=\"[a-z][a-z0-9]?\">|</span>")]
    private static partial Regex Colour();

    [GeneratedRegex("h[0-9a-f]{16}")]
    private static partial Regex Prefix();
}
