namespace SiteGen.Tests.Drafting;

public sealed class ListTests
{
    private static readonly TestCaseData[] Texts =
    [
        new("\t* a\n\t\t* b\n\t\t\t* c\n\t* d", "- a\n  - b\n    - c\n- d\n"),
        new("- a\n  + b\n      o c\n  + d", "- a\n  - b\n    - c\n  - d\n"),
        new("* a\n** b\n*** c\n* d", "- a\n  - b\n    - c\n- d\n"),
        new("• a\n   ◦ b\n\n• c", "- a\n  - b\n- c\n"),
        new("- a\n\n  - b", "- a\n  - b\n"),
        new("- a\n  b goes on\n- c", "- a b goes on\n- c\n"),
        new("- a:\n    remark\n", "- a:\n  - remark\n"),
        new("foo\n- 3 kg\n - 4 kg", "foo\n\n- 3 kg\n- 4 kg\n"),
        new("x\n1. a\n2. b\n5. c", "x\n\n1. a\n2. b\n\n5) c\n"),
        new("x\n- a\n  3) b\n", "x\n\n- a\n\n  3. b\n"),
        new("x\n\t1. a\n\t\t1.1. b\n\t\t1.2. c", "x\n\n1. a\n   1. b\n   2. c\n"),
        new("x\n- [ ] a\n- [x] b", "x\n\n- [ ] a\n- [x] b\n"),
        new("x\n- # a\n- 1. b\n- > c\n- + d", "x\n\n- \\# a\n- 1\\. b\n- \\> c\n- \\+ d\n"),
    ];

    [TestCaseSource(nameof(Texts))]
    public void Typed_lists_keep_their_nesting(string text, string markdown)
        => Assert.That(PadSample.Body(text), Is.EqualTo(markdown));

    [TestCase("x<br><ul class=\"bullet\"><li>a<ul class=\"bullet\"><li>b</ul></li><li>c</ul>", "x\n\n- a\n  - b\n- c\n")]
    [TestCase("x<br><ul class=\"bullet\"><li>a</li><ul class=\"bullet\"><li>b</ul></ul>", "x\n\n- a\n  - b\n")]
    [TestCase("x<br><ul class=\"indent\"><li>a<ul class=\"indent\"><li>b</ul></ul>", "x\n\n- a\n  - b\n")]
    [TestCase("x:<br><ol start=\"3\" class=\"number\"><li>a<li>b</ol>", "x:\n\n3. a\n4. b\n")]
    [TestCase("x<br>&nbsp;&nbsp;- a<br>&nbsp;&nbsp;&nbsp;&nbsp;- b", "x\n\n- a\n  - b\n")]
    [TestCase("x<br><ul><li><ul><li><ul><li>deep</ul></ul></ul>", "x\n\n- deep\n")]
    public void Lists_of_an_export_keep_their_nesting(string html, string markdown)
        => Assert.That(PadSample.BodyOfHtml(html), Is.EqualTo(markdown));

    [Test]
    public void Levels_beyond_the_tenth_are_the_tenth()
    {
        var text = "x\n" + string.Concat(Enumerable.Range(0, 500).Select(level => $"{new string(' ', 2 * level)}- a{level}\n"));

        Assert.That(PadSample.Body(text).Split('\n').Max(line => line.Length - line.TrimStart().Length), Is.EqualTo(18));
    }
}
