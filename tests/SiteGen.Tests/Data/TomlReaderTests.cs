using SiteGen.Data;

namespace SiteGen.Tests.Data;

public sealed class TomlReaderTests
{
    [TestCase("", "{}")]
    [TestCase("a = 1_000\nb = 0x1F\nc = -1.5e3\nd = true\ne = inf", "{a: int 1000, b: int 31, c: real -1500, d: yes, e: real Infinity}")]
    [TestCase("a = \"t\\t\"\nb = 'c:\\d'\nc = '''\nx\ny'''", "{a: 't\t', b: 'c:\\d', c: 'x\\ny'}")]
    [TestCase("a = 1979-05-27T07:32:00Z", "{a: date 1979-05-27T07:32:00 +00:00}")]
    [TestCase("a = 1979-05-27T00:32:00.5-07:00", "{a: date 1979-05-27T00:32:00 -07:00}")]
    [TestCase("a = 1979-05-27T07:32:00", "{a: date 1979-05-27T07:32:00}")]
    [TestCase("a = 1979-05-27 07:32:00", "{a: date 1979-05-27T07:32:00}")]
    [TestCase("a = 1979-05-27", "{a: date 1979-05-27T00:00:00}")]
    [TestCase("a = 07:32:00", "{a: date 0001-01-01T07:32:00}")]
    [TestCase("a.b.c = 1\na.d = 2", "{a: {b: {c: int 1}, d: int 2}}")]
    [TestCase("a = { x = 1, y.z = 2 }", "{a: {x: int 1, y: {z: int 2}}}")]
    [TestCase("a = [1, [\"x\"], {y = 2}]", "{a: [int 1, ['x'], {y: int 2}]}")]
    [TestCase("[a]\nx = 1\n[a.b]\ny = 2\n[c.d]\n\"q r\" = 3", "{a: {x: int 1, b: {y: int 2}}, c: {d: {q r: int 3}}}")]
    [TestCase("[a.b]\nx = 1\n[a]\ny = 2", "{a: {b: {x: int 1}, y: int 2}}")]
    [TestCase("[[a]]\nx = 1\n[[a]]\nx = 2\n[a.b]\ny = 3", "{a: [{x: int 1}, {x: int 2, b: {y: int 3}}]}")]
    public void TOML_becomes_values(string text, string expected)
    {
        var read = MetaReader.Read(MetaFormat.Toml, text, MetaText.Start);

        Assert.That(read.Diagnostics, Is.Empty);
        Assert.That(MetaText.Show(read.Value), Is.EqualTo(expected));
    }

    [TestCase("a = 1\na = 2", "a.md(2,1): error SG0204: key 'a' was already given on line 1, column 1")]
    [TestCase("[a]\n[a]", "a.md(2,2): error SG0204: key 'a' was already given on line 1, column 2")]
    [TestCase("a = {x = 1}\n[a]\ny = 1", "a.md(2,2): error SG0204: key 'a' was already given on line 1, column 1")]
    [TestCase("a.b = 1\n[a]\nc = 1", "a.md(2,2): error SG0204: key 'a' was already given on line 1, column 1")]
    [TestCase("a = [1]\n[[a]]", "a.md(2,3): error SG0204: key 'a' was already given on line 1, column 1")]
    [TestCase("a = 1\na.b = 2", "a.md(2,1): error SG0204: key 'a' was already given on line 1, column 1")]
    [TestCase("a = \nb = 1", "a.md(1,5): error SG0202: a value is missing after '='")]
    [TestCase("a = text", "a.md(1,5): error SG0202: 'text' is not a value; texts need quotes")]
    [TestCase("a = True", "a.md(1,5): error SG0202: 'True' is not a value; texts need quotes")]
    [TestCase("a: 1", "a.md(1,2): error SG0202: a '=' was expected here")]
    [TestCase("a = \"x\nb = 1", "a.md(1,7): error SG0202: this text is never closed by a quote")]
    [TestCase("a = [1, 2", "a.md(1,10): error SG0202: the list is never closed by ']'")]
    [TestCase("a = [1 2]", "a.md(1,8): error SG0202: a comma is missing before '2'")]
    [TestCase("a = {x = 1\nb = 2", "a.md(2,1): error SG0202: the inline table is never closed by '}'")]
    [TestCase("[a\nb = 1", "a.md(1,3): error SG0202: the table's name is never closed by ']'")]
    [TestCase("a = 1 b = 2", "a.md(1,7): error SG0202: 'b' follows the value on its line")]
    [TestCase("a = \"\\q\"", "a.md(1,7): error SG0202: this '\\' means nothing in double quotes; write '\\\\' or use single quotes")]
    [TestCase("a = 010", "a.md(1,5): error SG0202: the number '010' starts with a zero")]
    [TestCase("a = 2020-13-01", "a.md(1,5): error SG0202: '2020-13-01' is not a date")]
    [TestCase("a = 99999999999999999999", "a.md(1,5): error SG0202: '99999999999999999999' is not a number that fits")]
    [TestCase("= 1", "a.md(1,1): error SG0202: '=' cannot stand here")]
    public void A_mistake_is_reported_where_it_is(string text, string expected)
    {
        var read = MetaReader.Read(MetaFormat.Toml, text, MetaText.Start);

        Assert.That(MetaText.Report(read.Diagnostics), Is.EqualTo(expected));
    }

    [Test]
    public void Lines_are_counted_from_where_the_text_starts_in_its_file()
    {
        var read = MetaReader.Read(MetaFormat.Toml, "a = 1\n[b]\nc = [\n  'x']\n", new("post.md", 2));

        Assert.That(
            MetaText.ShowPlaces(read.Value),
            Is.EqualTo("@2,1 {2,1 a: @2,5 int 1, 3,2 b: @3,2 {4,1 c: @4,5 [@5,3 'x']}}"));
    }
}
