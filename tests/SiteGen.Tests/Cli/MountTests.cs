using System.Text.Json;
using SiteGen.Cli;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Cli;

/// <summary>Which pages Hugo 0.169 makes of these folders with these mounts.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class MountTests : IDisposable
{
    private const string ThreeLanguages = "languages: {en: {weight: 1}, pl: {weight: 2}, de: {weight: 3}}\n";

    private readonly TempFolder _site = new();

    public MountTests()
    {
        foreach (var file in (ReadOnlySpan<string>)
            ["content/_index", "content/blog/one", "docs/_index", "docs/one", "docs/sub/deep", "pl/one", "pl/x.de", "pl/y.en", "themes/t/content/more/p"])
        {
            _site.Write($"{file}.md", $"---\ntitle: {file}\n---\n");
        }
    }

    public void Dispose() => _site.Dispose();

    [TestCase("", "/=content/_index /blog/one/=content/blog/one")]
    [TestCase("mounts: [{source: content, target: content}, {source: docs, target: content/blog}]",
        "/=content/_index /blog/=docs/_index /blog/one/=content/blog/one /blog/sub/deep/=docs/sub/deep")]
    [TestCase("mounts: [{source: docs, target: content/blog}, {source: content, target: content}]",
        "/=content/_index /blog/=docs/_index /blog/one/=docs/one /blog/sub/deep/=docs/sub/deep")]
    [TestCase("mounts: [{source: docs/one.md, target: content/about.md}]", "/about/=docs/one")]
    [TestCase("mounts: [{source: docs, target: content, excludeFiles: [one.md]}]", "/=docs/_index /sub/deep/=docs/sub/deep")]
    [TestCase("mounts: [{source: nowhere, target: content}]", "/=content/_index /blog/one/=content/blog/one")]
    [TestCase("mounts: [{source: nowhere, target: data}]", "/=content/_index /blog/one/=content/blog/one")]
    [TestCase("imports: [{path: t}, {path: example.org/never/fetched}]", "/=content/_index /blog/one/=content/blog/one /more/p/=themes/t/content/more/p")]
    [TestCase("imports: [{path: t, mounts: [{source: content/more, target: content/less}]}]",
        "/=content/_index /blog/one/=content/blog/one /less/p/=themes/t/content/more/p")]
    public void Mounts_stand_in_for_the_folders_of_their_part(string module, string expected)
        => Assert.That(Pages($"module: {{{module}}}"), Is.EqualTo(expected));

    [TestCase("lang: en", "lang: pl", "/=content/_index /blog/one/=content/blog/one /de/x/=pl/x.de /pl/one/=pl/one /y/=pl/y.en")]
    [TestCase("sites: {matrix: {languages: [en]}}", "sites: {matrix: {languages: ['! en', '**']}}",
        "/=content/_index /blog/one/=content/blog/one /de/one/=pl/one /de/x/=pl/x.de /pl/one/=pl/one /y/=pl/y.en")]
    [TestCase("lang: en", "disableWatch: true", "/=content/_index /blog/one/=content/blog/one /de/x/=pl/x.de /one/=pl/one /y/=pl/y.en")]
    public void A_mount_says_the_language_of_files_that_say_none(string first, string second, string expected)
        => Assert.That(
            Pages($"{ThreeLanguages}module: {{mounts: [{{source: content, target: content, {first}}}, {{source: pl, target: content, {second}}}]}}"),
            Is.EqualTo(expected));

    [TestCase("contentDir: docs\nlanguages: {en: {weight: 1}, pl: {weight: 2, contentDir: pl}}",
        "/=docs/_index /one/=docs/one /pl/one/=pl/one /pl/x.de/=pl/x.de /sub/deep/=docs/sub/deep /y/=pl/y.en")]
    [TestCase("contentDir: docs\nlanguages: {en: {weight: 1, contentDir: content}, pl: {weight: 2}}",
        "/=content/_index /blog/one/=content/blog/one /one/=docs/one /sub/deep/=docs/sub/deep")]
    public void The_sites_content_folder_is_in_its_own_language(string config, string expected)
        => Assert.That(Pages(config), Is.EqualTo(expected));

    private string Pages(string config)
    {
        _site.Write("hugo.yaml", $"baseURL: https://example.org/\n{config}\n");
        var run = ProgramRun.Inside(_site.Path, ["list", "all", "--json"], Engine.Real);
        using var json = JsonDocument.Parse(run.Output);
        var pages = json.RootElement.EnumerateArray().Select(static page
            => $"{new Uri(page.GetProperty("permalink").GetString()!).AbsolutePath}={page.GetProperty("title").GetString()}");
        return string.Join(' ', pages.Order(StringComparer.Ordinal));
    }
}
