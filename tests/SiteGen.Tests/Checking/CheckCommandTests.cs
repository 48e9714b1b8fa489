using System.Text.Json;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Checking;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class CheckCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public CheckCommandTests()
    {
        _folder.Write("site.yaml", "title: Summits\nbaseURL: https://example.org/\n");
        _folder.Write("content/recaps/past.md", "---\ntitle: Past\ndate: 2026-05-01\ndescription: What was.\n---\n\n[Nowhere](/nowhere/)\n");
    }

    public void Dispose() => _folder.Dispose();

    [Test]
    public void A_dead_link_fails_and_nothing_is_published()
    {
        var run = Run("check");

        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Error, Does.Contain("content/recaps/past.md(7,1): error SG6001: link '/nowhere/' leads nowhere\n    7 | [Nowhere](/nowhere/)"));
        Assert.That(run.Output, Does.Match(@"^1 error\nChecked \d+ pages, \d+ links, \d+ files in "));
        Assert.That(_folder.Files("public"), Is.Empty);
    }

    [Test]
    public void A_sound_site_passes()
    {
        _folder.Write("content/recaps/past.md", "---\ntitle: Past\ndate: 2026-05-01\ndescription: What was.\n---\n\n[Home](/)\n");

        var run = Run("check", "--strict");

        Assert.That((run.ExitCode, run.Error), Is.EqualTo((0, "")));
    }

    [Test]
    public void What_a_baseline_lists_does_not_fail()
    {
        var written = Run("check", "--baseline", "known.txt", "--write-baseline");
        var known = Run("check", "--baseline", "known.txt", "--strict");
        _folder.Write("content/recaps/past.md", _folder.Read("content/recaps/past.md") + "\n[Another](/another/)\n");
        var fresh = Run("check", "--baseline", "known.txt");

        Assert.That((written.ExitCode, written.Output), Is.EqualTo((0, "1 finding → known.txt\n")));
        Assert.That(_folder.Read("known.txt"), Does.EndWith("\nSG6001\tcontent/recaps/past.md\tlink '/nowhere/' leads nowhere\n"));
        Assert.That((known.ExitCode, known.Error), Is.EqualTo((0, "")));
        Assert.That(known.Output, Does.StartWith("1 finding of the baseline not shown\n"));
        Assert.That(fresh.ExitCode, Is.EqualTo(1));
        Assert.That(fresh.Error, Does.Contain("/another/").And.Not.Contain("/nowhere/"));
    }

    [Test]
    public void A_baseline_has_to_be_there()
    {
        var run = Run("check", "--baseline", "none.txt");

        Assert.That((run.ExitCode, run.Error), Is.EqualTo((2,
            "sitegen: there is no baseline 'none.txt'\n   hint: Write one first: 'sitegen check --baseline FILE --write-baseline'.\n")));
    }

    [Test]
    public void Links_are_mended_when_told_so_and_shown_before()
    {
        const string Text = "---\r\ntitle: Past\r\ndate: 2026-05-01\r\n---\r\n\r\n[Here](/recaps/Past/#x) and [http://review.openstack.org/#/c/1/](http://review.openstack.org/#/c/1/).\r\n";
        _folder.Write("content/recaps/past.md", Text);

        var shown = Run("check", "--fix");
        var between = _folder.Read("content/recaps/past.md");
        var mended = Run("check", "--fix", "--yes");

        const string Line = "[Here](/recaps/past/#x) and [http://review.openstack.org/#/c/1/](https://review.opendev.org/c/1).";
        Assert.That(shown.Output, Is.EqualTo(
            "--- a/content/recaps/past.md\n+++ b/content/recaps/past.md\n@@ -6 +6 @@\n-[Here](/recaps/Past/#x) and "
            + $"[http://review.openstack.org/#/c/1/](http://review.openstack.org/#/c/1/).\r\n+{Line}\r\n2 links in 1 file can be mended; --yes mends them\n"));
        Assert.That(between, Is.EqualTo(Text));
        Assert.That((mended.ExitCode, mended.Output.Split('\n')[^2]), Is.EqualTo((0, "Mended 2 links in 1 file")));
        Assert.That(_folder.Read("content/recaps/past.md"), Is.EqualTo($"---\r\ntitle: Past\r\ndate: 2026-05-01\r\n---\r\n\r\n{Line}\r\n"));
        Assert.That(Run("check", "--fix").Output, Is.EqualTo("Nothing to mend\n"));
    }

    [Test]
    public void Nothing_is_confirmed_that_was_not_asked()
        => Assert.That(Run("check", "--yes").Error, Does.StartWith("sitegen: --yes needs --fix\n"));

    [Test]
    public void Sarif_names_rule_level_and_place()
    {
        var run = Run("check", "--report", "sarif");
        using var sarif = JsonDocument.Parse(run.Output);
        var result = sarif.RootElement.GetProperty("runs")[0].GetProperty("results")[0];
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");

        Assert.That(sarif.RootElement.GetProperty("version").GetString(), Is.EqualTo("2.1.0"));
        Assert.That(result.GetProperty("ruleId").GetString(), Is.EqualTo("SG6001"));
        Assert.That(result.GetProperty("level").GetString(), Is.EqualTo("error"));
        Assert.That(place.GetProperty("artifactLocation").GetProperty("uri").GetString(), Is.EqualTo("content/recaps/past.md"));
        Assert.That(place.GetProperty("region").GetProperty("startLine").GetInt32(), Is.EqualTo(7));
    }

    [Test]
    public void Json_tells_what_was_looked_through()
    {
        using var json = JsonDocument.Parse(Run("check", "--report", "json").Output);

        Assert.That(json.RootElement.GetProperty("errors").GetInt32(), Is.EqualTo(1));
        Assert.That(json.RootElement.GetProperty("pages").GetInt32(), Is.GreaterThan(1));
        Assert.That(json.RootElement.GetProperty("diagnostics")[0].GetProperty("code").GetString(), Is.EqualTo("SG6001"));
    }

    private ProgramRun Run(params string[] arguments) => ProgramRun.Of(_folder.Path, [.. arguments, "--clock", "2026-06-01T12:00:00Z"]);
}
