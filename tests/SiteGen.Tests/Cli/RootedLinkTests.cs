using SiteGen.Tests.Support;

namespace SiteGen.Tests.Cli;

/// <summary>What <c>canonifyURLs</c> and <c>relativeURLs</c> do to links from the root; as Hugo 0.169 has it.</summary>
public sealed class RootedLinkTests
{
    private const string Body =
        "[a](/x/y) [b](//cdn/x) [c](z) <a href=\"/raw?q=1\">r</a> ![i](/i.png) <img srcset=\"/a.png 1x, /b.png 2x\"> <form action='/f'>";

    [TestCase("canonifyURLs: true", "https://x.org/",
        "href=\"https://x.org/x/y\" href=\"//cdn/x\" href=\"z\" href=\"https://x.org/raw?q=1\" src=\"https://x.org/i.png\" "
        + "srcset=\"https://x.org/a.png 1x, https://x.org/b.png 2x\" action='https://x.org/f' href=\"https://x.org/p/x/\"")]
    [TestCase("canonifyURLs: true", "https://x.org/sub/",
        "href=\"https://x.org/sub/x/y\" href=\"//cdn/x\" href=\"z\" href=\"https://x.org/sub/raw?q=1\" src=\"https://x.org/sub/i.png\" "
        + "srcset=\"https://x.org/sub/a.png 1x, https://x.org/sub/b.png 2x\" action='https://x.org/sub/f' href=\"https://x.org/sub/p/x/\"")]
    [TestCase("relativeURLs: true", "https://x.org/",
        "href=\"../../x/y\" href=\"//cdn/x\" href=\"z\" href=\"../../raw?q=1\" src=\"../../i.png\" "
        + "srcset=\"../../a.png 1x, ../../b.png 2x\" action='../../f' href=\"../../p/x/\"")]
    [TestCase("relativeURLs: false", "https://x.org/",
        "href=\"/x/y\" href=\"//cdn/x\" href=\"z\" href=\"/raw?q=1\" src=\"/i.png\" srcset=\"/a.png 1x, /b.png 2x\" action='/f' href=\"/p/x/\"")]
    public void Links_from_the_root_are_changed(string key, string baseUrl, string expected)
    {
        using var site = TempSite.With(
            ("hugo.yaml", $"baseURL: {baseUrl}\n{key}\nmarkup: {{goldmark: {{renderer: {{unsafe: true}}}}}}\n"),
            ("layouts/page.sbn.html", "<!doctype html><html>{{ page.content }}<a href=\"{{ page.url }}\">"),
            ("content/p/x.md", $"---\ntitle: P\n---\n{Body}\n"));

        var html = site.Build().Text("p/x/index.html");

        var links = System.Text.RegularExpressions.Regex.Matches(html, "(?:href|src|srcset|action)=(?:\"[^\"]*\"|'[^']*')");
        Assert.That(string.Join(' ', links.Select(static match => match.Value)), Is.EqualTo(expected));
    }
}
