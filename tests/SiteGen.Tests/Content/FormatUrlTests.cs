using SiteGen.Configuration;
using SiteGen.Content;
using SiteGen.Content.Urls;

namespace SiteGen.Tests.Content;

/// <summary>Where Hugo 0.169 publishes a page's output formats.</summary>
internal sealed class FormatUrlTests
{
    private static readonly OutputFormat Json = new("json", "application/json") { Ending = ".json", BaseName = "data" };

    [TestCase("/blog/a/", PageKind.Page, "/blog/a/data.json")]
    [TestCase("/blog/a.html", PageKind.Page, "/blog/a.json")]
    [TestCase("/blog/index.html", PageKind.Section, "/blog/data.json")]
    [TestCase("/index.html", PageKind.Home, "/data.json")]
    [TestCase("/tags/x.html", PageKind.Term, "/tags/x.json")]
    public void It_lies_next_to_the_html(string html, PageKind kind, string expected)
        => Assert.That(FormatUrls.Of(new(html), kind, Json).Value, Is.EqualTo(expected));

    [TestCase("/blog/a/", PageKind.Page, "/blog/a.json")]
    [TestCase("/tags/x/", PageKind.Term, "/tags/x.json")]
    [TestCase("/blog/", PageKind.Section, "/blog/data.json")]
    [TestCase("/", PageKind.Home, "/data.json")]
    public void An_ugly_format_is_a_file_beside_a_page_s_folder(string html, PageKind kind, string expected)
        => Assert.That(FormatUrls.Of(new(html), kind, Json with { IsUgly = true }).Value, Is.EqualTo(expected));

    [TestCase("/blog/a.html", "/api/v1/blog/a/data.json")]
    [TestCase("/blog/a/", "/api/v1/blog/a/data.json")]
    public void Its_path_comes_first_and_it_may_never_be_ugly(string html, string expected)
        => Assert.That(FormatUrls.Of(new(html), PageKind.Page, Json with { Path = "api/v1", IsNeverUgly = true }).Value, Is.EqualTo(expected));

    [TestCase("html", "/blog/a/", "/amp/blog/a/")]
    [TestCase("html", "/", "/amp/")]
    public void Html_under_a_path_is_a_folder(string ending, string html, string expected)
        => Assert.That(
            FormatUrls.Of(new(html), PageKind.Page, new OutputFormat("amp", "text/html") { Ending = $".{ending}", Path = "amp" }).Value,
            Is.EqualTo(expected));

    [TestCase("[json]", "/a/index.json")]
    [TestCase("[rss]", "/a/index.xml")]
    [TestCase("[json, html]", "/a/")]
    [TestCase("[calendar, json]", "/a/index.ics")]
    [TestCase("[amp]", "/amp/a/")]
    public void A_page_without_html_is_known_by_its_first_format(string outputs, string expected)
        => Assert.That(MadeSite.Of(("a.md", $"---\noutputs: {outputs}\n---\n")).LinkOf("a.md"), Is.EqualTo(expected));
}
