using System.Text.Json;
using System.Xml.Linq;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Validation;

/// <summary>The blog that ships with the project, judged by the tools that judge the web, in each theme that the program has.</summary>
[TestFixture("summit")]
[TestFixture("plain")]
public class ProducedSiteTests(string theme)
{
    private TempFolder _folder = null!;

    private string Public => _folder.File("public");

    [OneTimeSetUp]
    public void Build()
    {
        _folder = new TempFolder();
        var config = _folder.File("theme.yaml");
        _folder.Write("theme.yaml", $"theme: {theme}\n");
        var run = ProgramRun.Of(Repository.Root, "build", "--output", Public, "--clock", "2026-11-01T00:00:00Z", "--config", $"site.yaml,{config}");
        Assert.That(run.ExitCode, Is.Zero, run.Error);
        Assert.That(run.Error, Is.Empty);
    }

    [OneTimeTearDown]
    public void Remove() => _folder.Dispose();

    [Test]
    public void Every_page_passes_the_nu_html_checker()
    {
        var checker = OutsideTool.Package("vnu-jar/build/dist/vnu.jar");

        var run = OutsideTool.Run(
            "java", "-jar", checker, "--format", "json", "--exit-zero-always", "--stdout", "--skip-non-html", Public);

        var errors = JsonDocument.Parse(run.Output).RootElement.GetProperty("messages").EnumerateArray()
            .Where(message => message.GetProperty("type").GetString() == "error")
            .Select(message => message.ToString());
        Assert.That(string.Join('\n', errors), Is.Empty);
    }

    [Test]
    public void The_site_map_keeps_to_its_schema()
    {
        var schema = OutsideTool.Package("sitemap/schema/sitemap.xsd");

        var run = OutsideTool.Run(
            "xmllint", "--nonet", "--noout", "--schema", schema, Path.Combine(Public, "sitemap.xml"));

        Assert.That(run.ExitCode, Is.Zero, run.Error);
    }

    [TestCase("index.xml", "rss20")]
    [TestCase("atom.xml", "atom10")]
    [TestCase("recaps/index.xml", "rss20")]
    public void A_feed_reader_finds_nothing_to_complain_about(string feed, string version)
    {
        const string script = """
            import sys, json, feedparser
            feed = feedparser.parse(sys.argv[1])
            print(json.dumps([bool(feed.bozo), feed.version, len(feed.entries),
                all(entry.get('link', '').startswith('https://') for entry in feed.entries)]))
            """;

        var run = OutsideTool.Run("/usr/bin/python3", "-c", script, Path.Combine(Public, feed));

        if (run.Error.Contains("No module named", StringComparison.Ordinal))
        {
            Assert.Ignore("needs python3-feedparser, which './build.sh test' installs");
        }

        var facts = JsonDocument.Parse(run.Output).RootElement;
        Assert.That(facts[0].GetBoolean(), Is.False);
        Assert.That(facts[1].GetString(), Is.EqualTo(version));
        Assert.That(facts[2].GetInt32(), Is.Positive);
        Assert.That(facts[3].GetBoolean(), Is.True);
    }

    [Test]
    public void Rss_items_have_all_that_the_format_and_hugo_promise()
    {
        var rss = XDocument.Load(Path.Combine(Public, "index.xml"));
        XNamespace content = "http://purl.org/rss/1.0/modules/content/";

        foreach (var item in rss.Descendants("item"))
        {
            Assert.That(item.Element("title")?.Value, Is.Not.Empty);
            Assert.That(item.Element("guid")?.Value, Is.EqualTo(item.Element("link")?.Value));
            Assert.That(item.Element(content + "encoded")?.Value, Does.Not.Contain("href=\"/").And.Not.Contain("src=\"/"));
        }
    }

    [Test]
    public void Atom_has_the_elements_that_rfc_4287_demands()
    {
        XNamespace atom = "http://www.w3.org/2005/Atom";
        var feed = XDocument.Load(Path.Combine(Public, "atom.xml")).Root!;

        foreach (var element in feed.Elements(atom + "entry").Prepend(feed))
        {
            Assert.That(element.Element(atom + "id")?.Value, Does.StartWith("https://"));
            Assert.That(element.Element(atom + "title"), Is.Not.Null);
            Assert.That(DateTimeOffset.TryParse(
                element.Element(atom + "updated")?.Value, System.Globalization.CultureInfo.InvariantCulture, out _), Is.True);
        }

        Assert.That(feed.Element(atom + "author")?.Element(atom + "name")?.Value, Is.Not.Empty);
    }

    [Test]
    public void Json_feed_has_the_fields_of_version_1_1()
    {
        var feed = JsonDocument.Parse(File.ReadAllText(Path.Combine(Public, "feed.json"))).RootElement;

        Assert.That(feed.GetProperty("version").GetString(), Is.EqualTo("https://jsonfeed.org/version/1.1"));
        Assert.That(feed.GetProperty("title").GetString(), Is.Not.Empty);
        foreach (var item in feed.GetProperty("items").EnumerateArray())
        {
            Assert.That(item.GetProperty("id").GetString(), Does.StartWith("https://"));
            Assert.That(item.GetProperty("content_html").GetString(), Is.Not.Empty);
        }
    }
}
