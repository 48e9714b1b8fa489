using System.Text;
using System.Text.Json;
using SiteGen.Cli;
using SiteGen.Configuration;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Comparison;

/// <summary>The full listing is no second opinion: every page's file holds the listed body, byte for byte, at the listed address.</summary>
public sealed class WrittenPagesTests
{
    [TestCase("seed")]
    [TestCase("theme-nix")]
    [TestCase("theme-gallery")]
    [TestCase("major.io")]
    public void Real_pages_lie_where_they_are_listed(string name)
    {
        Corpus.Require();
        var corpus = name == "seed" ? Corpus.Seed : Corpus.Named(name);

        Check(corpus.Site, corpus.Site, Corpus.Clock);
    }

    [Test]
    public void Own_pages_lie_where_they_are_listed()
    {
        using var site = TempSite.With(
            ("site.yaml", "title: Recaps\nbaseURL: https://example.org/sub/\nmarkup: {alerts: true}\nuglyURLs: true\n"),
            ("content/_index.md", "Home of *recaps*.\n"),
            ("content/recaps/_index.md", "---\ntitle: Recaps\n---\nAll of them.\n"),
            ("content/recaps/past.md", "---\ntitle: Past\ndate: 2026-05-01\ntags: [PTG]\n---\n> [!NOTE]\n> A quote.\n\n```go\nx := 1\n```\n"),
            ("content/recaps/trip/index.md", "---\ntitle: Trip\nslug: Old Town\n---\n![](a.png)\n\n<!--more-->\n\n\"Quoted\"\n"),
            ("content/recaps/draft.md", "---\ntitle: Draft\ndraft: true\n---\nNot yet.\n"),
            ("content/tags/ptg/_index.md", "---\ntitle: PTG\n---\nA week of work.\n"));

        Check(site.Root, site.Root, FixedTime.Default.GetUtcNow().ToString("O"));
    }

    private static void Check(string source, string workingFolder, string clock)
    {
        using var folder = new TempFolder();
        var list = ProgramRun.Inside(
            workingFolder, ["list", "all", "--full", "--json", "--source", source, "--clock", clock], Engine.Real);
        var built = ProgramRun.Inside(
            workingFolder, ["build", "--source", source, "--output", folder.File("public"), "--clock", clock], Plain());
        Assert.That(built.ExitCode, Is.Zero, built.Error);

        var bodies = 0;
        foreach (var line in list.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            using var json = JsonDocument.Parse(line);
            var page = json.RootElement;
            if (page.GetProperty("in_default_build").GetBoolean() && page.GetProperty("relpermalink").GetString() is { Length: > 0 } link)
            {
                var file = FileOf(folder.File("public"), link, BasePathOf(source));
                Assert.That(File.Exists(file), Is.True, $"{link} in {file}");
                var body = page.GetProperty("content_html").GetString()!;
                bodies += body.Length > 0 ? 1 : 0;
                Assert.That(File.ReadAllText(file, Encoding.UTF8), Does.Contain(body), link);
            }
        }

        Assert.That(bodies, Is.Positive);
    }

    // The same build, without our own additions to bodies.
    private static Engine Plain() => Engine.Real with
    {
        Build = static (request, progress, cancel) => SiteBuilder.Build(
            request with { Overrides = request.Overrides with { Enrichments = false } }, progress, cancel),
    };

    private static string BasePathOf(string source)
        => ConfigReader.Read(new ConfigRequest(source)).Value.BasePath;

    private static string FileOf(string folder, string link, string basePath)
    {
        var path = Uri.UnescapeDataString(link)[basePath.Length..];
        return Path.Combine(folder, path.Length == 0 || path.EndsWith('/') ? $"{path}index.html" : path);
    }
}
