using SiteGen.Data;

namespace SiteGen.Tests.Data;

public sealed class JsonReaderTests
{
    [TestCase("", "nothing")]
    [TestCase("{\"a\": 1, \"b\": 1.5, \"c\": null, \"d\": [1, true], \"e\": {\"x\": \"ä\\u0041\"}}",
        "{a: int 1, b: real 1.5, c: nothing, d: [int 1, yes], e: {x: 'äA'}}")]
    [TestCase("{\"a\": 12345678901234567890}", "{a: real 1.2345678901234567E+19}")]
    [TestCase("[1, \"2020-01-01\"]", "[int 1, '2020-01-01']")]
    public void JSON_becomes_values(string text, string expected)
    {
        var read = MetaReader.ReadAny(MetaFormat.Json, text, MetaText.Start);

        Assert.That(read.Diagnostics, Is.Empty);
        Assert.That(MetaText.Show(read.Value), Is.EqualTo(expected));
    }

    [TestCase("{\"a\": 1,}", "a.md(1,9): error SG0203: a comma stands before the closing bracket")]
    [TestCase("{\"a\": 1", "a.md(1,8): error SG0203: the text ends in the middle of a value")]
    [TestCase("{\"a\": 1 \"b\": 2}", "a.md(1,9): error SG0203: a comma is missing before '\"'")]
    [TestCase("{\"a\": \"x}", "a.md(1,10): error SG0203: this text is never closed by a quote")]
    [TestCase("{\"a\": \"\\q\"}", "a.md(1,9): error SG0203: this text holds a '\\' that means nothing in JSON")]
    [TestCase("{\"a\": \"\\ud800\"}", "a.md(1,7): error SG0203: this text holds half a character")]
    [TestCase("// c\n{}", "a.md(1,1): error SG0203: '/' cannot stand here")]
    [TestCase("{a: 1}", "a.md(1,2): error SG0203: 'a' cannot stand here")]
    [TestCase("{\"ä\": 1,\n  \"b\": tru}", "a.md(2,11): error SG0203: '}' cannot stand here")]
    [TestCase("{} x", "a.md(1,4): error SG0203: something follows the end of the JSON value")]
    [TestCase("[1]", "a.md(1,1): error SG0209: keys with values were expected here, not a list")]
    public void A_mistake_is_reported_where_it_is(string text, string expected)
    {
        var read = MetaReader.Read(MetaFormat.Json, text, MetaText.Start);

        Assert.That(MetaText.Report(read.Diagnostics), Is.EqualTo(expected));
    }

    [Test]
    public void A_key_given_twice_is_a_warning_and_the_last_one_counts()
    {
        var read = MetaReader.Read(MetaFormat.Json, "{\"a\": 1,\n \"a\": 2}", MetaText.Start);

        Assert.That(MetaText.Show(read.Value), Is.EqualTo("{a: int 2}"));
        Assert.That(
            MetaText.Report(read.Diagnostics),
            Is.EqualTo("a.md(2,2): warning SG0205: key 'a' was already given on line 1, column 2"));
    }

    [Test]
    public void Columns_count_letters_and_not_bytes()
    {
        var read = MetaReader.Read(MetaFormat.Json, "{\n\"äöü\": \"x\", \"b\":\r\n [1]}", new("post.md", 3));

        Assert.That(
            MetaText.ShowPlaces(read.Value),
            Is.EqualTo("@3,1 {4,1 äöü: @4,8 'x', 4,13 b: @5,2 [@5,3 int 1]}"));
    }
}
