using SiteGen.Diagnostics;
using SiteGen.Markdown;

namespace SiteGen.Tests.Markdown;

public sealed class CodeBlockTests
{
    [TestCase("```go\na\nb\n```", "go", "", "a\nb\n")]
    [TestCase("```go {linenos=true, hl_lines=[1]}\na\n```", "go", "{linenos=true, hl_lines=[1]}", "a\n")]
    [TestCase("```go{.x}\na\n```", "go", "{.x}", "a\n")]
    [TestCase("``` {.x .y}\na\n```", "", "{.x .y}", "a\n")]
    [TestCase("```\n```", "", "", "")]
    [TestCase("- x\n  ~~~ c\n  a\n\n    b\n  ~~~", "c", "", "a\n\n  b\n")]
    public void A_fence_is_handed_to_the_pages_own_writer(string markdown, string language, string attributes, string code)
    {
        var calls = Render(markdown);

        Assert.That((calls[0].Language, calls[0].AttributesText, calls[0].Code), Is.EqualTo((language, attributes, code)));
    }

    [Test]
    public void Fences_are_counted_and_placed()
    {
        var calls = Render("```\na\n```\n\n    indented\n\n```\nb\n```");

        Assert.That(calls.Select(call => (call.Ordinal, call.At)), Is.EqualTo(new[]
        {
            (0, new SourceLocation("content/a.md", 5, 1)),
            (1, new SourceLocation("content/a.md", 11, 1)),
        }));
    }

    private static List<CodeBlockCall> Render(string markdown)
    {
        List<CodeBlockCall> calls = [];
        var source = MarkdownPage.Source(markdown) with { RenderCodeBlock = (_, call) => calls.Add(call) };
        MarkdownRenderer.Render(MarkdownPage.Worker(), source);
        return calls;
    }
}
