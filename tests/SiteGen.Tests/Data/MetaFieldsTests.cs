using SiteGen.Data;
using SiteGen.Diagnostics;

namespace SiteGen.Tests.Data;

public sealed class MetaFieldsTests
{
    private static readonly DiagnosticRule Rule = new("SG0000", Severity.Error, "Change it.");

    [Test]
    public void Values_are_read_by_type()
    {
        var fields = Fields("text: 1.5\nint: \"12\"\nreal: 3\nyes: \"true\"\none: x\nmany: [x, 2]\nmap: {a: 1}\nempty:\n");

        Assert.That(fields.Text("TEXT"), Is.EqualTo("1.5"));
        Assert.That(fields.Integer("int"), Is.EqualTo(12));
        Assert.That(fields.Real("real"), Is.EqualTo(3.0));
        Assert.That(fields.Flag("yes"), Is.True);
        Assert.That(fields.Texts("one"), Is.EqualTo(["x"]));
        Assert.That(fields.Texts("many"), Is.EqualTo(["x", "2"]));
        Assert.That(fields.Map("map")?["a"]?.AsText, Is.EqualTo("1"));
        Assert.That(fields.Text("empty"), Is.Null);
        Assert.That(fields.Texts("missing").IsDefault, Is.True);
        Assert.That(fields.Faults, Is.Empty);
    }

    [TestCase("a: [1]", "text", "a.md(1,4): error SG0000: 'a' takes a text, not a list")]
    [TestCase("a: x", "int", "a.md(1,4): error SG0000: 'a' takes a whole number, not 'x'")]
    [TestCase("a: 1.5", "int", "a.md(1,4): error SG0000: 'a' takes a whole number, not '1.5'")]
    [TestCase("a: x", "real", "a.md(1,4): error SG0000: 'a' takes a number, not 'x'")]
    [TestCase("a: yes", "flag", "a.md(1,4): error SG0000: 'a' takes true or false, not 'yes'")]
    [TestCase("a: {b: 1}", "texts", "a.md(1,4): error SG0000: 'a' takes a list of texts, not a map")]
    [TestCase("a: [x, [y]]", "texts", "a.md(1,8): error SG0000: 'a' takes a list of texts, not a list")]
    [TestCase("a: x", "map", "a.md(1,4): error SG0000: 'a' takes a map, not 'x'")]
    [TestCase("a: x", "maps", "a.md(1,4): error SG0000: 'a' takes a list of maps, not 'x'")]
    [TestCase("a: [x]", "maps", "a.md(1,5): error SG0000: 'a' takes a map, not 'x'")]
    public void A_wrong_type_is_reported_at_the_value(string text, string type, string expected)
    {
        var fields = Fields(text);

        object? read = type switch
        {
            "text" => fields.Text("a"),
            "int" => fields.Integer("a"),
            "real" => fields.Real("a"),
            "flag" => fields.Flag("a"),
            "texts" => fields.Texts("a"),
            "map" => fields.Map("a"),
            _ => fields.Maps("a"),
        };

        Assert.That(read, Is.Null.Or.InstanceOf<ImmutableArray<string>>().Or.InstanceOf<ImmutableArray<MetaValue.Map>>());
        Assert.That(MetaText.Report(fields.Faults), Is.EqualTo(expected));
    }

    [Test]
    public void Keys_nobody_asked_for_are_reported_with_the_nearest_known_one()
    {
        var fields = Fields("titel: x\ndraft: true\nzzz: 1\n");
        fields.Text("title");
        fields.Flag("draft");

        var unread = fields.ReportUnread(Rule, "page.");

        Assert.That(
            MetaText.Report(unread),
            Is.EqualTo("a.md(1,1): error SG0000: unknown key 'page.titel'\na.md(3,1): error SG0000: unknown key 'page.zzz'"));
        Assert.That(unread.Select(static fault => fault.Hint), Is.EqualTo(["did you mean 'title'?", "Change it."]));
    }

    private static MetaFields Fields(string text) => new(MetaReader.Read(MetaFormat.Yaml, text, MetaText.Start).Value, Rule);
}
