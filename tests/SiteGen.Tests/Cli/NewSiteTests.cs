using SiteGen.Cli;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Cli;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class NewSiteTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Test]
    public void A_new_site_can_be_built_at_once()
    {
        var made = Run("new", "site", "my-blog");

        var built = Run("build", "--source", "my-blog", "--strict");

        Assert.That(made.ExitCode, Is.Zero);
        Assert.That(built.Error, Is.Empty);
        Assert.That(built.ExitCode, Is.Zero);
        Assert.That(_folder.Read("my-blog/public/recaps/our-first-recap/index.html"), Does.Contain("Our first recap"));
    }

    [Test]
    public void Its_name_is_the_title()
    {
        Run("new", "site", "the \"best\" blog");

        Assert.That(_folder.Read("the \"best\" blog/site.yaml"), Does.StartWith("title: \"the \\\"best\\\" blog\"\n"));
    }

    [Test]
    public void A_folder_with_files_is_left_alone()
    {
        _folder.Write("my-blog/mine.txt", "mine");

        var run = Run("new", "site", "my-blog");

        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(_folder.Files("my-blog").Keys, Is.EqualTo(new[] { "mine.txt" }));
    }

    private ProgramRun Run(params string[] arguments)
        => ProgramRun.Inside(_folder.Path, arguments, Engine.Real, FixedTime.Default);
}
