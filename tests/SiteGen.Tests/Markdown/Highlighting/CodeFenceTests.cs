using SiteGen.Markdown.Highlighting;

namespace SiteGen.Tests.Markdown.Highlighting;

/// <summary>What authors may write behind a fence and in the highlight shortcode's options.</summary>
public sealed class CodeFenceTests
{
    [TestCase("", "", "")]
    [TestCase("go", "go", "")]
    [TestCase("go foo bar {linenos=true}", "go", "LineNumbers=True")]
    [TestCase("{linenos=true}", "", "LineNumbers=True")]
    [TestCase("c++ {linenos=table,tabwidth=2,style=monokai}", "c++", "LineNumbers=True LineNumbersInTable=True")]
    [TestCase("go {linenos=\"inline\"}", "go", "LineNumbers=True LineNumbersInTable=False")]
    [TestCase("go {linenos=true, linenos=false}", "go", "LineNumbers=False")]
    [TestCase("go {lineNos=true lineNoStart=10}", "go", "LineNumbers=True FirstLineNumber=10")]
    [TestCase("go {hl_lines=[1,\"3-5\"]}", "go", "1-1 3-5")]
    [TestCase("go { hl_lines=\"3-4 2\" }", "go", "2-2 3-4")]
    [TestCase("go {hl_lines=[]}", "go", "")]
    [TestCase("go {.a .b #c title=\"x \\\"y\\\"\"}", "go", "class=a b id=c title=x \"y\"")]
    [TestCase("go {class=\"a\" noClasses=true anchorLineNos=true}", "go", "AnchorLineNumbers=True class=a")]
    public void Fences_are_read(string info, string language, string expected)
    {
        var outcome = CodeFence.Parse(info, HighlightCase.Start);

        Assert.That(outcome.Value.Language, Is.EqualTo(language));
        Assert.That(Show(outcome.Value.Attributes), Is.EqualTo(expected));
        Assert.That(outcome.Diagnostics, Is.Empty);
    }

    [TestCase("go {linenos}", "a.md(3,15): warning SG2201: code attributes '{linenos}' cannot be read")]
    [TestCase("go {linenos=true", "a.md(3,19): warning SG2201: code attributes '{linenos=true' cannot be read")]
    [TestCase("go {title=\"x}", "a.md(3,16): warning SG2201: code attributes '{title=\"x}' cannot be read")]
    [TestCase("go {hl_lines=[\"x\",2]}", "a.md(3,7): warning SG2202: lines to mark 'x 2' are not numbers or ranges")]
    [TestCase("go {linenostart=x}", "a.md(3,7): warning SG2202: first line number 'x' is not a number")]
    public void Broken_fences_are_reported(string info, string expected)
        => Assert.That(
            CodeFence.Parse(info, HighlightCase.Start).Diagnostics.Select(d => d.ToString()), Is.EqualTo([expected]));

    [TestCase(
        "linenos=table,hl_lines=1 3-4,linenostart=199",
        "LineNumbers=True LineNumbersInTable=True FirstLineNumber=199 1-1 3-4",
        "")]
    [TestCase(" linenos=inline, hl_Lines=1 ", "LineNumbers=True LineNumbersInTable=False 1-1", "")]
    [TestCase("hl_lines", "", "a.md(3,4): warning SG2202: highlight option 'hl_lines' has no value")]
    [TestCase("lineno=true", "", "a.md(3,4): warning SG2203: unknown highlight option 'lineno'")]
    [TestCase("", "", "")]
    public void Options_are_read(string options, string expected, string report)
    {
        var outcome = CodeAttributesParser.ParseOptions(options, HighlightCase.Start);

        Assert.That(Show(outcome.Value), Is.EqualTo(expected));
        Assert.That(string.Join('\n', outcome.Diagnostics), Is.EqualTo(report));
    }

    private static string Show(CodeAttributes attributes)
    {
        var parts = new List<string>();
        Add("LineNumbers", attributes.LineNumbers);
        Add("LineNumbersInTable", attributes.LineNumbersInTable);
        Add("FirstLineNumber", attributes.FirstLineNumber);
        Add("AnchorLineNumbers", attributes.AnchorLineNumbers);
        parts.AddRange((attributes.MarkedLines ?? []).Select(range => $"{range.First}-{range.Last}"));
        Add("class", attributes.Class.Length > 0 ? attributes.Class : null);
        parts.AddRange(attributes.Others.Select(pair => $"{pair.Key}={pair.Value}"));
        return string.Join(' ', parts);

        void Add(string name, object? value)
        {
            if (value is not null)
            {
                parts.Add($"{name}={value}");
            }
        }
    }
}
