using SiteGen.Tests.Support;

namespace SiteGen.Tests.Deploying;

/// <summary>A branch of a real repository on this disk, reached as a host's would be.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class GitDeployTests : IDisposable
{
    private readonly TempFolder _there = new();
    private readonly string _bare;
    private DeploySite? _site;

    public GitDeployTests()
    {
        _bare = _there.File("pages.git");
        Git("init", "--quiet", "--bare", _bare);
    }

    public void Dispose()
    {
        _site?.Dispose();
        _there.Dispose();
    }

    [Test]
    public void A_site_becomes_a_branch_with_what_hosts_want()
    {
        var site = Site(", cname: blog.example.org");

        var first = site.Deploy("--yes");
        var second = site.Deploy("--yes");

        Assert.That(first.ExitCode, Is.Zero, first.Error);
        Assert.That(second.Output, Does.Contain("Nothing to send"));
        var files = Checkout();
        Assert.That(files["CNAME"], Is.EqualTo("blog.example.org\n"u8.ToArray()));
        Assert.That(files.Keys, Does.Contain(".nojekyll"));
        Assert.That(site.Published().All(file => files[file.Key].AsSpan().SequenceEqual(file.Value)), Is.True);
        Assert.That(files.Keys, Is.EquivalentTo(site.Published().Keys.Union(["CNAME", ".nojekyll"])));
    }

    [TestCase("keep", 2)]
    [TestCase("orphan", 1)]
    public void History_is_kept_or_not(string history, int commits)
    {
        var site = Site($", history: {history}");
        site.Deploy("--yes");
        site.WritePost(1, "second");
        site.Remove("site/content/recaps/post-2.md");
        site.Build();

        var run = site.Deploy("--yes");

        Assert.That(run.ExitCode, Is.Zero, run.Error);
        Assert.That(Git("-C", _bare, "rev-list", "--count", "gh-pages").Output.Trim(), Is.EqualTo($"{commits}"));
        var files = Checkout();
        Assert.That(files.Keys, Is.EquivalentTo(site.Published().Keys.Union([".nojekyll"])));
        Assert.That(site.Published().All(file => files[file.Key].AsSpan().SequenceEqual(file.Value)), Is.True);
    }

    [Test]
    public void A_branch_that_somebody_else_made_is_taken_over_only_when_told()
    {
        MakeForeignBranch();
        var site = Site("");

        var refused = site.Deploy("--yes");
        site.Write("site/site.yaml", File.ReadAllText(site.File("site/site.yaml")).Replace("kind: git", "kind: git, adopt: true", StringComparison.Ordinal));
        site.Build();
        var adopted = site.Deploy("--yes");

        Assert.That((refused.ExitCode, refused.Error), Is.EqualTo((1, """
            error SG7015: the last commit of the branch 'gh-pages' was not made by this program
               hint: Choose another place, or say 'adopt: true' for this target if everything there may be replaced.

            """)));
        Assert.That(adopted.ExitCode, Is.Zero, adopted.Error);
        Assert.That(Checkout().Keys, Does.Not.Contain("of-others.txt"));
        Assert.That(Git("-C", _bare, "rev-list", "--count", "gh-pages").Output.Trim(), Is.EqualTo("2"));
    }

    [Test]
    public void A_push_that_the_other_side_rejects_is_told_in_its_words()
    {
        var hook = Path.Combine(_bare, "hooks", "pre-receive");
        File.WriteAllText(hook, "#!/bin/sh\necho 'pages are frozen until Monday' >&2\nexit 1\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(hook, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        var run = Site("").Deploy("--yes");

        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Error, Does.StartWith("error SG7014: git says: pages are frozen until Monday\n"));
        Assert.That(run.Output, Does.Contain("Stopped: 0 files (0 B) sent"));
        Assert.That(Git("-C", _bare, "branch", "--list").Output, Is.Empty);
    }

    [Test]
    public void A_repository_that_is_not_there_is_told()
    {
        using var site = new DeploySite("- { name: pages, kind: git, repository: \"file:///nowhere/pages.git\" }");
        site.Build();

        Assert.That(site.Deploy("--yes").Error, Does.StartWith("error SG7013: git says: fatal: '/nowhere/pages.git' does not appear to be a git repository\n"));
    }

    [Test]
    public void Other_programs_are_never_started_by_an_address()
    {
        using var site = new DeploySite($"- {{ name: pages, kind: git, repository: \"ext::touch {_there.File("started")}\" }}");
        site.Build();

        var run = site.Deploy("--yes");

        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(File.Exists(_there.File("started")), Is.False);
    }

    private DeploySite Site(string options)
    {
        _site = new DeploySite($"- {{ name: pages, kind: git, repository: \"file://{_bare}\"{options} }}");
        _site.Build();
        return _site;
    }

    private void MakeForeignBranch()
    {
        var clone = _there.File("clone");
        Git("clone", "--quiet", _bare, clone);
        _there.Write("clone/of-others.txt", "by hand");
        Git("-C", clone, "checkout", "--quiet", "-b", "gh-pages");
        Git("-C", clone, "add", "-A");
        Git("-C", clone, "-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "--quiet", "-m", "By hand");
        Git("-C", clone, "push", "--quiet", "origin", "gh-pages");
    }

    private SortedDictionary<string, byte[]> Checkout()
    {
        var name = "checkout";
        Git("clone", "--quiet", "--branch", "gh-pages", _bare, _there.File(name));
        Directory.Delete(_there.File($"{name}/.git"), recursive: true);
        return _there.Files(name);
    }

    private static ProgramRun Git(params IEnumerable<string> arguments) => OutsideTool.Run("git", arguments);
}
