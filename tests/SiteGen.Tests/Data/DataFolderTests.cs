using SiteGen.Data;
using SiteGen.Files;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Data;

/// <summary>How data files become one map; the expected values of two files with one name are Hugo 0.169's.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class DataFolderTests : IDisposable
{
    private readonly TempFolder _site = new();

    public void Dispose() => _site.Dispose();

    [Test]
    public void Files_and_folders_become_keys()
    {
        _site.Write("data/a.yaml", "x: 1");
        _site.Write("data/b/c.toml", "y = 2");
        _site.Write("data/b/list.json", "[1, 2]");
        _site.Write("data/notes.txt", "not data");

        Assert.That(Read(), Is.EqualTo("{a: {x: int 1}, b: {c: {y: int 2}, list: [int 1, int 2]}}"));
    }

    [Test]
    public void Files_of_one_name_are_joined_and_a_folder_is_stronger()
    {
        _site.Write("data/x.json", "{\"v\": \"json\", \"j\": 1, \"m\": {\"j\": 1}}");
        _site.Write("data/x.toml", "v = 'toml'\nt = 1\n[m]\nt = 1\n");
        _site.Write("data/x.yaml", "v: yaml\ny: 1\nm: {y: 1}");
        _site.Write("data/x/y.yaml", "k: nested");

        Assert.That(Read(), Is.EqualTo("{x: {y: {k: 'nested'}, v: 'yaml', m: {y: int 1}, t: int 1, j: int 1}}"));
    }

    [Test]
    public void A_themes_keys_are_added_to_the_sites()
    {
        _site.Write("data/x.yaml", "v: site\nm: {a: site}\nl: [9]");
        _site.Write("themes/t/data/x.yaml", "v: th\nw: th\nm: {a: 1, b: th}\nl: [1, 2]");

        Assert.That(Read(), Is.EqualTo("{x: {v: 'site', m: {a: 'site'}, l: [int 9], w: 'th'}}"));
    }

    [TestCase("a,b\n1,2\n", "[['a', 'b'], ['1', '2']]")]
    [TestCase("a,b\r\n1,2", "[['a', 'b'], ['1', '2']]")]
    [TestCase("\"x, y\",\"say \"\"hi\"\"\"\n", "[['x, y', 'say \"hi\"']]")]
    [TestCase("\"two\nlines\",z\n\n,\n", "[['two\\nlines', 'z'], ['', '']]")]
    [TestCase("", "[]")]
    public void A_table_is_a_list_of_rows(string text, string expected)
    {
        _site.Write("data/t.csv", text);

        Assert.That(Read(), Is.EqualTo($"{{t: {expected}}}"));
    }

    [TestCase("<?xml version='1.0'?>\n<r><i n=\"1\">x</i><i>y</i></r>", "{i: [{-n: '1', #text: 'x'}, 'y']}")]
    [TestCase("<r a='1'><b><c>1 &amp; 2</c></b><d/><e> t <f>q</f> u</e></r>", "{-a: '1', b: {c: '1 & 2'}, d: '', e: {f: 'q', #text: 't'}}")]
    public void Elements_are_keys(string text, string expected)
    {
        _site.Write("data/x.xml", text);

        Assert.That(Read(), Is.EqualTo($"{{x: {expected}}}"));
    }

    [Test]
    public void Elements_are_not_nested_without_end()
    {
        string Nested(int levels) => string.Concat(Enumerable.Repeat("<a>", levels)) + string.Concat(Enumerable.Repeat("</a>", levels));
        _site.Write("data/x.xml", $"<r>\n{Nested(20_000)}<b/>{Nested(99)}<c>1</c></r>");

        var tree = SourceScanner.Scan(_site.Path, new() { Data = [new(new("data"))] });
        var read = DataFolder.Read(tree.Value.Data);

        Assert.That(MetaText.Report(read.Diagnostics), Is.EqualTo("data/x.xml(2,299): error SG0206: elements are nested more than 100 deep"));
        Assert.That(((read.Value["x"] as MetaValue.Map)?["c"])?.AsText, Is.EqualTo("1"));
    }

    private string Read()
    {
        var tree = SourceScanner.Scan(_site.Path, new() { Data = [new(new("data")), new(new("themes/t/data"))] });
        var read = DataFolder.Read(tree.Value.Data);
        Assert.That(read.Diagnostics, Is.Empty);
        return MetaText.Show(read.Value);
    }
}
