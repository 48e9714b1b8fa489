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
    public void Its_recap_shows_what_recaps_can_say()
    {
        Run("new", "site", "my-blog");

        Run("build", "--source", "my-blog");

        var recap = _folder.Read("my-blog/public/recaps/our-first-recap/index.html");
        Assert.That(recap, Does.Contain("class=\"summit-facts\"").And.Contain("Lisbon").And.Contain("May 28"), "the summit");
        Assert.That(recap, Does.Contain("class=\"outcomes\"").And.Contain("id=\"decision-1\"").And.Contain("datetime=\"2026-06-15\""), "what came of it");
        Assert.That(recap, Does.Contain("ref-etherpad").And.Contain("href=\"/references/etherpad/"), "its notes");
        Assert.That(_folder.File("my-blog/public/summits/index.html"), Does.Exist);
        Assert.That(_folder.File("my-blog/public/decisions/index.html"), Does.Exist);
    }

    [TestCase(false)]
    [TestCase(true)]
    public void What_a_new_post_begins_with_can_be_built_as_it_is(bool hasSummit)
    {
        Run("new", "site", "my-blog");
        Run("new", "post", "lisbon-ptg", "--source", "my-blog");
        var post = _folder.Read("my-blog/content/recaps/lisbon-ptg.md");
        _folder.Write("my-blog/content/recaps/lisbon-ptg.md", hasSummit ? post.Replace("\n# summit:", "\nsummit:").Replace("\n#   ", "\n  ") : post);

        var built = Run("build", "--source", "my-blog", "--strict");

        Assert.That(built.Error, Is.Empty);
        Assert.That(built.ExitCode, Is.Zero);
        var page = _folder.Read("my-blog/public/recaps/lisbon-ptg/index.html");
        Assert.That(page.Contains("class=\"summit-facts\"", StringComparison.Ordinal), Is.EqualTo(hasSummit));
        Assert.That(page, Does.Contain("id=\"decision-1\"").And.Contain("id=\"action-1\""));
    }

    [Test]
    public void Its_home_page_shows_what_the_configuration_says_of_it()
    {
        Run("new", "site", "my-blog");
        var config = _folder.Read("my-blog/site.yaml");
        _folder.Write("my-blog/site.yaml", config.Replace("Recaps of our meetings, newest first.", "What we talked about."));

        Run("build", "--source", "my-blog");

        Assert.That(_folder.Read("my-blog/public/index.html"),
            Does.Contain("<meta name=\"description\" content=\"What we talked about.\">").And.Contain("<p>What we talked about.</p>"));
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
