using SiteGen.Checking;
using SiteGen.Configuration;
using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen.Tests.Configuration;

public sealed class CheckConfigTests
{
    [Test]
    public void Rules_get_the_severity_that_the_site_gives_them()
    {
        var (config, mistakes) = Read("rules: { SG6011: error, sg6023: \"off\", SG6024: off, SG6010: Info }\nlongestTitle: 60");

        Assert.That(mistakes, Is.Empty);
        Assert.That(config.Rules.Select(static rule => $"{rule.Key}={rule.Value}"), Is.EqualTo(new[] { "SG6010=Info", "SG6011=Error", "SG6023=", "SG6024=" }));
        Assert.That((config.LongestTitle, config.LongestDescription), Is.EqualTo((60, 300)));
    }

    [TestCase("/archive/old/", "content/a.md", null)]
    [TestCase("/archive/", "content/a.md", null)]
    [TestCase("/archived/", "content/a.md", Severity.Warning)]
    [TestCase("/x/", "content/drafts/a.md", Severity.Info)]
    [TestCase("/x/", "content/drafts/b/a.md", Severity.Warning)]
    [TestCase("/archive/x/", "content/drafts/a.md", Severity.Info)]
    public void The_last_path_that_fits_decides(string page, string file, Severity? expected)
    {
        var levels = new CheckLevels(Read(
            """
            rules: { SG6001: warning }
            paths:
              - { path: /archive/**, rules: { SG6001: "off" } }
              - { path: content/drafts/*, rules: { SG6001: info } }
            """).Config);

        Assert.That(levels.Of(CheckRules.BrokenLink, new UrlPath(page), file), Is.EqualTo(expected));
    }

    [TestCase("rules: { broken: off }", "SG0307: 'rules' knows no rule 'broken'")]
    [TestCase("rules: { SG5001: off }", "SG0307: 'rules' knows no rule 'SG5001'")]
    [TestCase("rules: { SG6001: fatal }", "SG0307: 'SG6001' does not know 'fatal'")]
    [TestCase("paths: [{ rules: { SG6001: off } }]", "SG0312: 'check.paths' has an entry without 'path'")]
    [TestCase("longestTitle: 0", "SG0309: 'longestTitle' must be 1 or more, not 0")]
    [TestCase("links: true", "SG0301: unknown key 'check.links'")]
    public void Mistakes_are_told(string yaml, string expected)
        => Assert.That(Read(yaml).Mistakes.Select(static item => $"{item.Rule.Code}: {item.Message}"), Is.EqualTo(new[] { expected }));

    private static (CheckConfig Config, ImmutableArray<Diagnostic> Mistakes) Read(string yaml)
    {
        using var folder = ConfigFolder.With("site.yaml", $"baseURL: https://example.org/\ncheck:\n  {yaml.Replace("\n", "\n  ", StringComparison.Ordinal)}\n");
        var (config, mistakes) = folder.Read();
        return (config.Check, mistakes);
    }
}
