using SiteGen.Data;

namespace SiteGen.Tests.Data;

public sealed class YamlReaderTests
{
    [TestCase("", "{}")]
    [TestCase("# only a comment\n", "{}")]
    [TestCase("a: 1\nb:\nc: x", "{a: int 1, b: nothing, c: 'x'}")]
    [TestCase("a:\n- x\n- y\n", "{a: ['x', 'y']}")]
    [TestCase("a:\n  - x\n  -\n  - z: 1\n    w: 2\n", "{a: ['x', nothing, {z: int 1, w: int 2}]}")]
    [TestCase("a:\n  b:\n    c: 1\n  d: 2\n", "{a: {b: {c: int 1}, d: int 2}}")]
    [TestCase("a: |\n  one\n   two\n\nb: >-\n  one\n  two\n\n  three\n", "{a: 'one\\n two\\n', b: 'one two\\nthree'}")]
    [TestCase("a: plain\n  continued\n", "{a: 'plain continued'}")]
    [TestCase("a: \"one\n  two\"\n", "{a: 'one two'}")]
    [TestCase("1: one\n2020-01-01: day\nyes: word\nnull: n\n? q\n: r\n", "{1: 'one', 2020-01-01: 'day', yes: 'word', null: 'n', q: 'r'}")]
    [TestCase("\"a b\": 1\n'c': 2\n", "{a b: int 1, c: int 2}")]
    [TestCase("---\na: 1\n...\n", "{a: int 1}")]
    [TestCase("\uFEFFa: 1\n", "{a: int 1}")]
    [TestCase("a: 1\r\nb:\r\n  - x\r\n", "{a: int 1, b: ['x']}")]
    [TestCase("a: &x {k: 1}\nb: *x\n", "{a: {k: int 1}, b: {k: int 1}}")]
    [TestCase("a: &x {k: 1}\nb:\n  <<: *x\n  z: 2\n", "{a: {k: int 1}, b: {k: int 1, z: int 2}}")]
    [TestCase("a: &x {k: 1}\nb:\n  <<: [*x, {k: 5, m: 3}]\n  k: 9\n", "{a: {k: int 1}, b: {k: int 9, m: int 3}}")]
    [TestCase("a: 👋 ä\n", "{a: '👋 ä'}")]
    [TestCase("\t\na: 1", "{a: int 1}")]
    [TestCase("\t# c\na: 1", "{a: int 1}")]
    [TestCase("\t\"a\": 1", "{a: int 1}")]
    [TestCase("\t{a: 1}", "{a: int 1}")]
    [TestCase("a:\t1\t# c", "{a: int 1}")]
    [TestCase("a:\n-\tb", "{a: ['b']}")]
    [TestCase("a: [\n\tb,\n\tc]", "{a: ['b', 'c']}")]
    [TestCase("a: |\n  b\n  \tc\n", "{a: 'b\\n\tc\\n'}")]
    public void YAML_becomes_values(string text, string expected)
    {
        var read = MetaReader.Read(MetaFormat.Yaml, text, MetaText.Start);

        Assert.That(read.Diagnostics, Is.Empty);
        Assert.That(MetaText.Show(read.Value), Is.EqualTo(expected));
    }

    [TestCase("a: b: c", "a.md(1,5): error SG0201: a text that holds ': ' needs quotes")]
    [TestCase("title: Lisbon: recap", "a.md(1,14): error SG0201: a text that holds ': ' needs quotes")]
    [TestCase("a:\n\t- b", "a.md(2,1): error SG0201: a tab indents this line, YAML takes only spaces")]
    [TestCase("a: 1\n\tb: 2", "a.md(2,1): error SG0201: a tab indents this line, YAML takes only spaces")]
    [TestCase("title: x\na:\n\t- b\n", "a.md(3,1): error SG0201: a tab indents this line, YAML takes only spaces")]
    [TestCase("a:\n\t- b\n\t- c\nd: e\n", "a.md(2,1): error SG0201: a tab indents this line, YAML takes only spaces")]
    [TestCase("a:\n  - b\n  - c\n\t- d\n", "a.md(4,1): error SG0201: a tab indents this line, YAML takes only spaces")]
    [TestCase("a:\n- b\n\t- c\nt: x\n", "a.md(3,1): error SG0201: a tab indents this line, YAML takes only spaces")]
    [TestCase("a:\n\tb: 1\n", "a.md(2,1): error SG0201: a tab indents this line, YAML takes only spaces")]
    [TestCase("a:\n\n\tb: 1\n", "a.md(3,1): error SG0201: a tab indents this line, YAML takes only spaces")]
    [TestCase("a:\n  b: 1\n\tc: 2\n", "a.md(3,1): error SG0201: a tab indents this line, YAML takes only spaces")]
    [TestCase("a: 1\n\t\nb: 2", "a.md(2,1): error SG0201: a tab indents this line, YAML takes only spaces")]
    [TestCase("a: b\n\tc\n", "a.md(2,1): error SG0201: a tab indents this line, YAML takes only spaces")]
    [TestCase("a: |\n\tb\n", "a.md(2,1): error SG0201: a tab indents this line, YAML takes only spaces")]
    [TestCase("\ta: 1", "a.md(1,1): error SG0201: a tab indents this line, YAML takes only spaces")]
    [TestCase(" \ta: 1", "a.md(1,2): error SG0201: a tab indents this line, YAML takes only spaces")]
    [TestCase("\ta: 1\n\tb: 2\n", "a.md(1,1): error SG0201: a tab indents this line, YAML takes only spaces")]
    [TestCase("a: [1, 2", "a.md(1,4): error SG0201: '[' is never closed by ']'")]
    [TestCase("a: [1, 2\nb: 3", "a.md(1,4): error SG0201: '[' is never closed by ']'")]
    [TestCase("a: {x: 1\n", "a.md(1,4): error SG0201: '{' is never closed by '}'")]
    [TestCase("a: [b, c]]", "a.md(1,10): error SG0201: ']' closes nothing")]
    [TestCase("a: ]", "a.md(1,4): error SG0201: ']' cannot stand here")]
    [TestCase("a: \"x\nb: 2", "a.md(1,4): error SG0201: the text that starts with \" is never closed")]
    [TestCase("a: 'x", "a.md(1,4): error SG0201: the text that starts with ' is never closed")]
    [TestCase("no colon\na: 1", "a.md(1,1): error SG0201: this line has no ':' after its key")]
    [TestCase("a: 1\nno colon\nb: 2", "a.md(2,1): error SG0201: this line has no ':' after its key")]
    [TestCase("a: 1\nno colon", "a.md(2,1): error SG0201: this line has no ':' after its key")]
    [TestCase("a: @x", "a.md(1,4): error SG0201: a text that starts with '@' needs quotes")]
    [TestCase("a: *", "a.md(1,4): error SG0201: a text that starts with '*' or '&' needs quotes")]
    [TestCase("a: - b", "a.md(1,4): error SG0201: a list item cannot stand behind a key on its line")]
    [TestCase("a: \"\\q\"", "a.md(1,5): error SG0201: '\\q' means nothing in double quotes; write '\\\\' or use single quotes")]
    [TestCase("a: 1\n b: 2", "a.md(2,2): error SG0201: this line is indented as if it continued the value above")]
    [TestCase("a: |\n  x\n y: 1", "a.md(3,2): error SG0201: this line is indented differently from the lines above")]
    [TestCase(" a: 1\nb: 2", "a.md(2,1): error SG0201: this line is indented less than the first one")]
    [TestCase("a: \"one \"two\"\"", "a.md(1,10): error SG0201: text follows the closing quote; write \\\" for a quote inside the text")]
    [TestCase("a: 'don't'", "a.md(1,9): error SG0201: text follows the closing quote; write '' for an apostrophe inside the text")]
    [TestCase("a: > x", "a.md(1,4): error SG0201: nothing can follow '|' or '>' on its line")]
    [TestCase("a: 1\nb: 2\na: 3", "a.md(3,1): error SG0204: key 'a' was already given on line 1, column 1")]
    [TestCase("a: {x: 1, x: 2}", "a.md(1,11): error SG0204: key 'x' was already given on line 1, column 5")]
    [TestCase("a: *nope", "a.md(1,4): error SG0208: nothing is called '&nope' above this place")]
    [TestCase("a: &b [*b]", "a.md(1,8): error SG0208: nothing is called '&b' above this place")]
    [TestCase("? [a, b]\n: c", "a.md(1,3): error SG0210: a list cannot be a key")]
    [TestCase("a:\n  <<: text", "a.md(2,7): error SG0211: '<<' cannot merge a text")]
    [TestCase("a:\n  <<: [1]", "a.md(2,8): error SG0211: '<<' cannot merge a whole number")]
    [TestCase("- a", "a.md(1,1): error SG0209: keys with values were expected here, not a list")]
    [TestCase("just text", "a.md(1,1): error SG0209: keys with values were expected here, not a text")]
    public void A_mistake_is_reported_where_it_is(string text, string expected)
    {
        var read = MetaReader.Read(MetaFormat.Yaml, text, MetaText.Start);

        Assert.That(MetaText.Report(read.Diagnostics), Is.EqualTo(expected));
    }

    [Test]
    public void Lines_are_counted_from_where_the_text_starts_in_its_file()
    {
        var read = MetaReader.Read(MetaFormat.Yaml, "a: 1\nb: [x]\nc:\n", new("post.md", 2));

        Assert.That(
            MetaText.ShowPlaces(read.Value),
            Is.EqualTo("@2,1 {2,1 a: @2,4 int 1, 3,1 b: @3,4 [@3,5 'x'], 4,1 c: @4,3 nothing}"));
    }

    [Test]
    public void A_data_file_can_be_a_list()
    {
        var read = MetaReader.ReadAny(MetaFormat.Yaml, "- a\n- b: 1\n", MetaText.Start);

        Assert.That(read.Diagnostics, Is.Empty);
        Assert.That(MetaText.Show(read.Value), Is.EqualTo("['a', {b: int 1}]"));
    }

    [Test]
    public void Ten_lines_of_aliases_cannot_ask_for_a_billion_values()
    {
        var lines = Enumerable.Range(1, 9).Select(static level => $"a{level}: &a{level} [{Nine($"*a{level - 1}")}]");
        var text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n" + string.Join("\n", lines);

        var read = MetaReader.Read(MetaFormat.Yaml, text, MetaText.Start);

        Assert.That(read.Diagnostics.Select(static fault => fault.Rule.Code), Is.EqualTo(["SG0207"]));

        static string Nine(string alias) => string.Join(", ", Enumerable.Repeat(alias, 9));
    }

    [TestCase(MetaFormat.Yaml, "a: ", "[", "SG0206")]
    [TestCase(MetaFormat.Toml, "a = ", "[", "SG0206")]
    [TestCase(MetaFormat.Json, "", "[", "SG0206")]
    [TestCase(MetaFormat.Yaml, "a: ", "{b: ", "SG0206")]
    [TestCase(MetaFormat.Toml, "a = ", "{b = ", "SG0206")]
    [TestCase(MetaFormat.Toml, "", "a.", "SG0202")]
    public void Ten_thousand_levels_end_in_a_diagnostic(MetaFormat format, string prefix, string level, string expected)
    {
        var text = prefix + string.Concat(Enumerable.Repeat(level, 10_000));

        var read = MetaReader.ReadAny(format, text, MetaText.Start);

        Assert.That(read.Diagnostics.Select(static fault => fault.Rule.Code), Is.EqualTo([expected]));
    }

    [Test]
    public void A_dotted_key_of_ten_thousand_parts_ends_in_a_diagnostic()
    {
        var text = string.Concat(Enumerable.Repeat("a.", 10_000)) + "a = 1";

        var read = MetaReader.Read(MetaFormat.Toml, text, MetaText.Start);

        Assert.That(read.Diagnostics.Select(static fault => fault.Rule.Code), Is.EqualTo(["SG0206"]));
    }
}
