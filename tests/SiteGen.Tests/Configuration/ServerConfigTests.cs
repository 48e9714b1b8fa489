using SiteGen.Configuration;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Configuration;

/// <summary>Hugo's <c>server</c>: what a preview does in place of the host.</summary>
public sealed class ServerConfigTests
{
    [Test]
    public void Headers_and_redirects_are_read_from_a_file_of_their_own_for_one_environment()
    {
        using var folder = new TempFolder();
        folder.Write("config/_default/hugo.toml", "title = 'T'\n");
        folder.Write("config/development/server.toml", """
            [[headers]]
            for = '/**'
            [headers.values]
            X-Frame-Options = 'DENY'
            X-Number = 7
            [[redirects]]
            from = '/a/**'
            to = '/b/'
            status = 200
            force = true
            [[redirects]]
            fromRe = '^/c/(.*)$'
            to = '/d/$1'
            [redirects.fromHeaders]
            Accept = '*html*'
            """);

        var config = ConfigReader.Read(new(folder.Path) { Environment = "development" }).Value.Server;

        Assert.That(config.Headers.Single().For, Is.EqualTo("/**"));
        Assert.That(config.Headers.Single().Values, Is.EqualTo(new[] { ("X-Frame-Options", "DENY"), ("X-Number", "7") }));
        Assert.That((config.Redirects[0].From, config.Redirects[0].To, config.Redirects[0].Status, config.Redirects[0].IsForced),
            Is.EqualTo(("/a/**", "/b/", 200, true)));
        Assert.That((config.Redirects[1].FromExpression, config.Redirects[1].Status), Is.EqualTo(("^/c/(.*)$", 301)));
        Assert.That(config.Redirects[1].FromHeaders, Is.EqualTo(new[] { ("Accept", "*html*") }));
    }

    [Test]
    public void A_site_of_Hugos_is_never_stopped()
    {
        using var folder = new TempFolder();
        folder.Write("hugo.yaml", "server: { redirects: [{ to: /b/ }, { from: /a/, to: /b/, status: 999 }, { fromRe: '(', to: /b/ }] }\n");

        var read = ConfigReader.Read(new(folder.Path));

        Assert.That(read.HasErrors, Is.False);
        Assert.That(read.Diagnostics, Has.Length.EqualTo(3));
        Assert.That(read.Value.Server.Redirects, Is.Empty);
    }

    [TestCase("/blog/*", "/blog/a/b.html", true)]
    [TestCase("/**.html", "/a/b.html", true)]
    [TestCase("/**", "/", true)]
    [TestCase("/a?c", "/abc", true)]
    [TestCase("/[a-c]x", "/bx", true)]
    [TestCase("/[!a-c]x", "/bx", false)]
    [TestCase("/{de,fr}/**", "/fr/x", true)]
    [TestCase("/{de,fr}/**", "/en/x", false)]
    [TestCase("/a.b", "/axb", false)]
    [TestCase("/A", "/a", false)]
    [TestCase("/\\*", "/*", true)]
    [TestCase("/{a", "/{a", true)]
    [TestCase("/[", "/[", true)]
    public void A_pattern_fits_as_in_Hugo(string pattern, string path, bool fits)
        => Assert.That(ServerPattern.ToRegex(pattern).IsMatch(path), Is.EqualTo(fits));

    [Test]
    public void A_preview_takes_the_place_of_scheme_and_host_in_every_language()
    {
        using var folder = new TempFolder();
        folder.Write("site.yaml", "baseURL: https://example.org/blog/\nlanguages: { en: {}, de: {} }\n");

        var config = ConfigReader.Read(new(folder.Path) { Overrides = new() { Origin = "http://localhost:1313" } }).Value;

        Assert.That(config.Languages.Select(static language => language.Config.BaseUrl).Append(config.BaseUrl), Is.All.EqualTo("http://localhost:1313/blog/"));
    }
}
