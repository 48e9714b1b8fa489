using System.Text.Json;
using System.Xml.Linq;
using SiteGen.Output.Feeds;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Output;

public class FeedTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [TestCase("plain", "plain")]
    [TestCase("a\u0001b\u001f", "ab")]
    [TestCase("pair \ud83d\ude00 kept", "pair \ud83d\ude00 kept")]
    public void What_xml_cannot_hold_is_left_out(string text, string expected)
        => Assert.That(FeedText.Clean(text), Is.EqualTo(expected));

    // Not as cases: attributes cannot hold halves of a pair.
    [Test]
    public void Halves_of_a_pair_are_left_out()
    {
        string[] texts = ["high \ud83d alone", "low \ude00", "\ud83d"];

        Assert.That(texts.Select(FeedText.Clean), Is.EqualTo(new[] { "high  alone", "low ", "" }));
    }

    [Test]
    public void Feeds_are_well_formed_whatever_the_configuration_holds()
    {
        using var site = TempSite.With(
            ("hugo.yaml", "baseURL: https://a.org/\ntitle: \"T\\u0001\"\nlanguageCode: \"en\\u0002\"\ncopyright: \"C\\u0003\"\n"
                + "params: { author: { name: \"A\\u0004\", email: \"a\\u0005@b.org\" } }\n"),
            ("content/posts/a.md", "---\ntitle: A\ndate: 2024-01-01\ntags: [\"x\"]\n---\nText.\n"));

        var result = site.Build();

        Assert.That(XDocument.Parse(result.Text("index.xml")).Root?.Value, Does.Contain("a@b.org (A)"));
        Assert.That(XDocument.Parse(result.Text("atom.xml")).Root?.Element(Atom + "author")?.Value, Is.EqualTo("Aa@b.org"));
    }

    [TestCase("", "index.xml atom.xml feed.json posts/index.xml")]
    [TestCase("uglyURLs: true\n", "index.xml atom.xml feed.json posts/index.xml")]
    [TestCase("outputFormats: { RSS: { baseName: feed } }\n", "feed.xml atom.xml feed.json posts/feed.xml")]
    [TestCase("outputFormats: { rss: { path: feeds }, atom: { baseName: all } }\n", "feeds/index.xml all.xml feed.json feeds/posts/index.xml")]
    public void The_configuration_names_the_files_of_feeds(string settings, string expected)
    {
        using var site = TempSite.With(
            ("hugo.yaml", "baseURL: https://a.org/\ntitle: T\noutputs: { home: [html, rss, atom, jsonfeed] }\n" + settings),
            ("content/posts/a.md", "---\ntitle: A\n---\nText.\n"));

        var result = site.Build();

        var files = expected.Split(' ');
        Assert.That(files.Where(file => !result.Text(file).Contains($"https://a.org/{file}", StringComparison.Ordinal)), Is.Empty);
        Assert.That(files[..3].Where(file => !result.Text("index.html").Contains($"/{file}\"", StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public void An_entry_without_title_and_date_has_a_readable_name_and_the_newest_date()
    {
        using var site = TempSite.With(
            ("hugo.yaml", "baseURL: https://a.org/\ntitle: T\n"),
            ("content/posts/a.md", "---\ntitle: A\ndate: 2024-01-02\n---\nText.\n"),
            ("content/posts/my-first_note.md", "Words & [more](/x)[^1].\n\n[^1]: Note.\n"));

        var result = site.Build();

        var entry = XDocument.Parse(result.Text("atom.xml")).Descendants(Atom + "entry").Last();
        Assert.That(entry.Element(Atom + "title")?.Value, Is.EqualTo("My first note"));
        Assert.That(entry.Element(Atom + "updated")?.Value, Is.EqualTo("2024-01-02T00:00:00Z"));
        Assert.That(entry.Element(Atom + "summary")?.Value, Does.Not.Contain("fnref"));
        var item = JsonDocument.Parse(result.Text("feed.json")).RootElement.GetProperty("items").EnumerateArray().Last();
        Assert.That(item.GetProperty("title").GetString(), Is.EqualTo("My first note"));
        Assert.That(item.GetProperty("summary").GetString(), Is.EqualTo("Words & more."));
    }
}
