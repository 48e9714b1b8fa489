using SiteGen.Tests.Support;

namespace SiteGen.Tests.Cli;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class CleanCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public CleanCommandTests()
    {
        _folder.Write("site.yaml", "title: Recaps\nbaseURL: https://example.org/\n");
        _folder.Write("content/recaps/past.md", "---\ntitle: Past\ndate: 2026-05-01\n---\n");
        _folder.Write("static/logo.txt", "logo");
        Run("build", "--quiet");
    }

    public void Dispose() => _folder.Dispose();

    [Test]
    public void Clean_deletes_what_was_published()
    {
        var run = Run("clean");

        Assert.That(run.Output, Does.Match(@"^Deleted \d+ published files\n$"));
        Assert.That(_folder.Files("public"), Is.Empty);
    }

    [Test]
    public void Files_of_others_and_files_changed_by_hand_stay()
    {
        _folder.Write("public/CNAME", "example.org");
        _folder.Write("public/recaps/past/index.html", "by hand");

        var run = Run("clean");

        Assert.That(run.Output, Does.EndWith("; 1 file changed by hand stays\n"));
        Assert.That(_folder.Files("public").Keys, Is.EqualTo(new[] { "CNAME", "recaps/past/index.html" }));
    }

    [Test]
    public void There_may_be_nothing_to_clean()
    {
        Run("clean");
        Run("clean", "--cache");

        Assert.That(Run("clean").Output, Is.EqualTo("Nothing was published\n"));
        Assert.That(Run("clean", "--cache").Output, Is.EqualTo("Nothing was kept between builds\n"));
    }

    [Test]
    public void Clean_cache_leaves_the_published_site()
    {
        _folder.Write(".sitegen/images/x.webp", "x");
        var published = _folder.Files("public").Count;

        var run = Run("clean", "--cache");

        Assert.That(run.Output, Does.Match(@"^Deleted \d+ files \(0\.\d MB\) from \.sitegen/\n$"));
        Assert.That(_folder.Files("public"), Has.Count.EqualTo(published));
        Assert.That(_folder.Files(".sitegen").Keys, Is.EqualTo(new[] { ".gitignore" }));
    }

    private ProgramRun Run(params string[] arguments)
        => ProgramRun.Inside(_folder.Path, [.. arguments, "--clock", "2026-06-01T12:00:00Z"], SiteGen.Cli.Engine.Real);
}
