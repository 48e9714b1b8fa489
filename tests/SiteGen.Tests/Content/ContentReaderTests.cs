using System.Text;
using SiteGen.Content;
using SiteGen.Data;
using SiteGen.Diagnostics;

namespace SiteGen.Tests.Content;

internal sealed class ContentReaderTests
{
    private static readonly ContentLanguages Languages = ContentLanguages.Of(MadeSite.Config);

    [TestCase("---\ntitle: x\n---\nbody", "x", "body", 4)]
    [TestCase("---\r\ntitle: x\r\n---\r\nbody", "x", "body", 4)]
    [TestCase("\uFEFF---\ntitle: x\n---\nbody", "x", "body", 4)]
    [TestCase("\n \n---\ntitle: x\n---\nbody", "x", "body", 6)]
    [TestCase("+++\ntitle = \"x\"\n+++\nbody", "x", "body", 4)]
    [TestCase("{\n\"title\": \"x}\"\n}\nbody", "x}", "body", 4)]
    [TestCase("---\n---\nbody", null, "body", 3)]
    [TestCase("no front matter", null, "no front matter", 1)]
    [TestCase("- a list\n", null, "- a list\n", 1)]
    [TestCase("{{< figure >}}", null, "{{< figure >}}", 1)]
    [TestCase("", null, "", 1)]
    [TestCase("---\ntitle: x\n------\nbody", "x", "---\nbody", 3, Description = "a line that starts with the fence closes it; the rest of that line is body")]
    public void Front_matter_is_cut_off(string text, string? title, string body, int line)
    {
        var file = Read(text).Value ?? throw new InvalidOperationException("no page");

        Assert.That(file.FrontMatter["title"]?.AsText, Is.EqualTo(title));
        Assert.That(Encoding.UTF8.GetString(file.Body.Span), Is.EqualTo(body));
        Assert.That(file.BodyLine, Is.EqualTo(line));
    }

    [TestCase("---\ntitle: x\n", "content/a.md(1,1): error SG1001: front matter that starts with '---' is never closed")]
    [TestCase("+++\ntitle = 1\n", "content/a.md(1,1): error SG1001: front matter that starts with '+++' is never closed")]
    [TestCase("{ \"a\": 1", "content/a.md(1,1): error SG1001: front matter that starts with '{' is never closed")]
    [TestCase("ok\nab\0c", "content/a.md(2,3): warning SG1003: a NUL character in the text")]
    [TestCase("a\u0007b\u0008", "content/a.md(1,2): warning SG1003: control character U+0007 in the text (and 1 more)")]
    public void Broken_texts_are_reported(string text, string expected)
        => Assert.That(Read(text).Diagnostics.Single().ToString(), Is.EqualTo(expected));

    [Test]
    public void Bytes_that_are_not_utf8_are_named_with_their_offset()
    {
        var outcome = ContentReader.Read(MadeSite.Source("a.md"), [(byte)'o', (byte)'k', (byte)'\n', (byte)'x', 0xFF], Languages);

        Assert.That(outcome.Value, Is.Null);
        Assert.That(outcome.Diagnostics.Single().ToString(), Is.EqualTo("content/a.md(2,2): error SG1002: byte 0xFF at offset 4 is not UTF-8"));
    }

    [Test]
    public void A_huge_file_is_reported_and_not_read()
    {
        var outcome = ContentReader.Read(MadeSite.Source("a.md") with { Size = 100L * 1024 * 1024 }, Languages);

        Assert.That(outcome.Diagnostics.Single().ToString(), Is.EqualTo("content/a.md: error SG1004: the file has 100 MB; a page may have 64 MB"));
    }

    [TestCase("a.html", "<p>x</p>", true)]
    [TestCase("a.htm", "<p>x</p>", true)]
    [TestCase("a.xhtml", "<p>x</p>", false)]
    [TestCase("_content.gotmpl", "{{ . }}", false)]
    [TestCase("a.html", "---\ntitle: x\n---\n<p>x</p>", true)]
    [TestCase("a.md", "<p>x</p>", true)]
    [TestCase("a.png", "---\n---\n", false)]
    public void A_file_is_a_page_by_its_name(string name, string text, bool isPage)
        => Assert.That(ContentReader.Read(MadeSite.Source(name), Encoding.UTF8.GetBytes(text), Languages).Value is not null, Is.EqualTo(isPage));

    [TestCase("title: [a]", "content/a.md(2,8): error SG1010: 'title' must be a text, not a list")]
    [TestCase("weight: heavy", "content/a.md(2,9): warning SG1016: 'weight' must be a whole number, not 'heavy'")]
    [TestCase("draft: maybe", "content/a.md(2,8): error SG1017: 'draft' must be true or false, not 'maybe'")]
    [TestCase("aliases: {a: b}", "content/a.md(2,10): error SG1010: 'aliases' must be a list of texts, not a map")]
    [TestCase("resources: photo", "content/a.md(2,12): warning SG1016: 'resources' must be a list of maps, not 'photo'")]
    [TestCase("build: {list: sometimes}", "content/a.md(2,15): warning SG1015: 'list' must be always, local or never, not 'sometimes'")]
    [TestCase("draft: true\npublished: true", "content/a.md(2,1): warning SG1012: both 'draft' and 'published' are set; 'draft' counts")]
    public void Fields_of_a_wrong_type_are_reported_where_they_stand(string frontMatter, string expected)
        => Assert.That(
            MadeSite.With(MadeSite.Config, ("a.md", $"---\n{frontMatter}\n---\n")).Diagnostics.Single().ToString(), Is.EqualTo(expected));

    [Test]
    public void Unknown_fields_and_params_are_the_page_s_parameters()
    {
        var page = MadeSite.Of(("a.md", "---\ntitle: x\nColour: red\nparams:\n  size: 3\n  colour: blue\n---\n")).PageOf("a.md");

        Assert.That(page.Params["colour"]?.AsText, Is.EqualTo("blue"));
        Assert.That(page.Params["size"], Is.InstanceOf<MetaValue.Integer>());
        Assert.That(page.Params["title"], Is.Null);
    }

    private static Outcome<ContentFile?> Read(string text)
        => ContentReader.Read(MadeSite.Source("a.md"), Encoding.UTF8.GetBytes(text), Languages);
}
