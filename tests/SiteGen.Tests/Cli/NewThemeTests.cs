using SiteGen.Cli;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Cli;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class NewThemeTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public NewThemeTests()
    {
        _folder.Write("site.yaml", "title: Blog\nbaseURL: https://example.org/\n");
        _folder.Write("content/posts/a.md", "---\ntitle: A\ndate: 2026-01-01\ntags: [x]\n---\nText.\n");
    }

    public void Dispose() => _folder.Dispose();

    [Test]
    public void A_new_theme_shows_the_site_without_a_word_of_complaint()
    {
        var made = Run("new", "theme", "mine");
        _folder.Write("site.yaml", "title: Blog\nbaseURL: https://example.org/\ntheme: mine\n");

        var built = Run("build", "--strict");

        Assert.That((made.ExitCode, made.Error, made.Output), Is.EqualTo((0, "", "Created themes/mine/\nNext:  theme: mine  in the configuration switches it on\n")));
        Assert.That((built.ExitCode, built.Error), Is.EqualTo((0, "")));
        Assert.That(_folder.Read("public/posts/a/index.html"), Does.Match(@"/css/mine\.[0-9a-f]{12}\.css").And.Not.Contain("plain"));
    }

    [TestCase("summit")]
    [TestCase("plain")]
    [TestCase("../mine")]
    [TestCase("Mine")]
    [TestCase("")]
    public void A_name_that_would_mislead_is_refused(string name)
    {
        var run = Run("new", "theme", name);

        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(_folder.Files("themes"), Is.Empty);
    }

    [Test]
    public void What_is_there_is_left_alone()
    {
        _folder.Write("themes/mine/own.txt", "mine");

        Assert.That(Run("new", "theme", "mine").ExitCode, Is.EqualTo(2));
        Assert.That(_folder.Files("themes").Keys, Is.EqualTo(new[] { "mine/own.txt" }));
    }

    [Test]
    public void Themes_that_are_switched_on_stay_below_it()
    {
        _folder.Write("site.yaml", "title: Blog\nbaseURL: https://example.org/\ntheme: [old, summit]\n");
        _folder.Write("themes/old/layouts/x.sbn.html", "x");

        Assert.That(Run("new", "theme", "mine").Output, Does.Contain("theme: [mine, old]  in the configuration"));
    }

    private ProgramRun Run(params string[] arguments) => ProgramRun.Inside(_folder.Path, arguments, Engine.Real, FixedTime.Default);
}
