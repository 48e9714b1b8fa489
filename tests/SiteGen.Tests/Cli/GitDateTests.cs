using SiteGen.Tests.Support;

namespace SiteGen.Tests.Cli;

/// <summary><c>enableGitInfo</c>: what Hugo 0.169 takes from the history of a repository.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class GitDateTests : IDisposable
{
    private readonly TempSite _site = TempSite.With(
        ("site/hugo.yaml", "title: Recaps\nbaseURL: https://example.org/\nenableGitInfo: true\ndisableKinds: [taxonomy, term, rss]\n"),
        ("site/layouts/page.sbn.html", "{{ page.lastmod?.iso }}|{{ c = page.git_info; c?.author_name }}|{{ c?.author_email }}|{{ c?.subject }}|{{ c?.body }}|{{ c?.hash | string.size }}"),
        ("site/content/ą dir/x y.md", "---\ntitle: X\ndate: 2019-01-01\n---\n"),
        ("site/content/set.md", "---\ntitle: Set\nlastmod: 2018-01-01\n---\n"),
        ("elsewhere.txt", "x"));

    public void Dispose() => _site.Dispose();

    [Test]
    public void Pages_are_dated_by_their_last_commit()
    {
        Commit("2020-01-02T03:04:05+02:00", "First: \"q\"\n\nmore");
        _site.And("site/content/ą dir/x y.md", "---\ntitle: X2\ndate: 2019-01-01\n---\n");
        Commit("2021-01-02T03:04:05-05:00", "Second");
        _site.And("elsewhere.txt", "y");
        Commit("2022-01-02T03:04:05Z", "Elsewhere");
        _site.And("site/content/new.md", "---\ntitle: New\n---\n");

        var result = Build();

        Assert.That(result.Report, Is.Empty);
        Assert.That(result.Text("ą-dir/x-y/index.html"), Does.Contain("2021-01-02T03:04:05-05:00|Zoë|z@example.org|Second||40"));
        Assert.That(result.Text("set/index.html"), Does.Contain("2020-01-02T03:04:05+02:00|Zoë|z@example.org|First: &#34;q&#34;|more|40"));
        Assert.That(result.Text("new/index.html"), Does.Contain("|||||0"));
    }

    [Test]
    public void Another_commit_is_a_reason_to_build_again()
    {
        Commit("2020-01-02T03:04:05Z", "First");
        Build();
        Git("commit", "--quiet", "--amend", "--date", "2023-01-01T00:00:00Z", "--message", "Again");

        Assert.That(Build().Text("set/index.html"), Does.Contain("2023-01-01T00:00:00"));
    }

    [Test]
    public void Without_a_repository_there_is_a_warning_and_a_site()
    {
        var result = Build();

        Assert.That(result.Report, Does.StartWith("warning SG0107: no history for 'enableGitInfo': not a git repository"));
        Assert.That(result.Text("set/index.html"), Does.Contain("2018-01-01"));
    }

    [Test]
    public void A_history_that_was_cut_off_is_a_warning()
    {
        Commit("2020-01-02T03:04:05Z", "First");
        _site.And("elsewhere.txt", "y");
        Commit("2021-01-02T03:04:05Z", "Second");
        Git("clone", "--quiet", "--depth", "1", $"file://{_site.Root}", Path.Combine(_site.Root, "shallow"));

        var result = _site.Build(request => request with { Root = Path.Combine(_site.Root, "shallow", "site") });

        Assert.That(result.Codes, Does.Contain("SG0108"));
    }

    [Test]
    public void A_program_in_the_sites_folder_is_never_run()
    {
        var folder = Path.Combine(_site.Root, "site");
        foreach (var name in (string[])["git", "git.exe"])
        {
            Write($"site/{name}", "#!/bin/sh\n: > \"$(dirname \"$0\")/ran\"\n");
        }

        ProgramRun.Apart(folder, "build");

        Assert.That(File.Exists(Path.Combine(folder, "ran")), Is.False);
    }

    [TestCase("extensions.partialClone", "origin")]
    [TestCase("remote.origin.promisor", "true")]
    [TestCase("remote.origin.partialCloneFilter", "tree:0")]
    public void A_partial_clone_fetches_nothing(string key, string value)
    {
        Commit("2020-01-02T03:04:05Z", "First");
        Write("upload", $"#!/bin/sh\n: > '{_site.Root}/ran'\n");
        Git("config", "core.repositoryFormatVersion", "1");
        Git("config", "remote.origin.url", _site.Root);
        Git("config", "remote.origin.uploadpack", Path.Combine(_site.Root, "upload"));
        Git("config", key, value);
        var tree = OutsideTool.Run("git", "-C", _site.Root, "rev-parse", "HEAD:site").Output.Trim();
        File.Delete(Path.Combine(_site.Root, ".git", "objects", tree[..2], tree[2..]));

        var result = Build();

        Assert.That(result.Report, Is.EqualTo(
            "warning SG0107: no history for 'enableGitInfo': this clone is a partial one, for which git would fetch the rest"));
        Assert.That(File.Exists(Path.Combine(_site.Root, "ran")), Is.False);
    }

    [TestCase("core.fsmonitor", "RUN")]
    [TestCase("core.pager", "RUN")]
    [TestCase("diff.external", "RUN")]
    [TestCase("diff.md.textconv", "RUN")]
    [TestCase("diff.md.command", "RUN")]
    [TestCase("gpg.program", "RUN")]
    [TestCase("log.showSignature", "true")]
    [TestCase("log.showRoot", "false")]
    [TestCase("color.ui", "always")]
    [TestCase("diff.relative", "false")]
    [TestCase("i18n.logOutputEncoding", "latin1")]
    [TestCase("log.decorate", "full")]
    public void The_configuration_of_a_repository_changes_no_date_and_runs_nothing(string key, string value)
    {
        _site.And(".gitattributes", "*.md diff=md\n");
        Commit("2020-01-02T03:04:05+02:00", "Śnieg");
        Write("run", $"#!/bin/sh\n: > '{_site.Root}/ran'\n");
        Git("config", "gpg.program", Path.Combine(_site.Root, "run"));
        Git("config", key, value.Replace("RUN", Path.Combine(_site.Root, "run"), StringComparison.Ordinal));

        var result = Build();

        Assert.That(result.Text("set/index.html"), Does.Contain("2020-01-02T03:04:05+02:00|Zoë|z@example.org|Śnieg||40"));
        Assert.That(File.Exists(Path.Combine(_site.Root, "ran")), Is.False);
    }

    [Test]
    public void A_message_may_hold_control_characters()
    {
        Commit("2020-01-02T03:04:05Z", "a\u001d\u001f/b\n\n\u001ec");

        Assert.That(Build().Text("set/index.html"), Does.Contain("2020-01-02T03:04:05Z|Zoë|z@example.org|a\u001d\u001f/b|\u001ec|40"));
    }

    [Test]
    public void A_commit_with_broken_dates_is_passed_over()
    {
        Commit("2020-01-02T03:04:05Z", "First");
        var raw = OutsideTool.Run("git", "-C", _site.Root, "cat-file", "commit", "HEAD").Output;
        File.WriteAllText(Path.Combine(_site.Root, "raw"), raw.Replace("> 1577934245 +0000", "> never", StringComparison.Ordinal));
        var broken = OutsideTool.Run("git", "-C", _site.Root, "hash-object", "-t", "commit", "-w", "--literally", Path.Combine(_site.Root, "raw"));
        Git("reset", "--quiet", "--soft", broken.Output.Trim());

        var result = Build();

        Assert.That(result.Report, Is.Empty);
        Assert.That(result.Text("set/index.html"), Does.Contain("2018-01-01"));
    }

    private void Write(string name, string script)
    {
        _site.And(name, script);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(Path.Combine(_site.Root, name), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private SiteResult Build() => _site.Build(request => request with
    {
        Root = Path.Combine(_site.Root, "site"),
        Output = Path.Combine(_site.Root, "public"),
    });

    private void Commit(string date, string message)
    {
        if (!Directory.Exists(Path.Combine(_site.Root, ".git")))
        {
            Git("init", "--quiet");
        }

        Git("add", ".");
        Git("commit", "--quiet", "--date", date, "--message", message);
    }

    private void Git(params IEnumerable<string> arguments)
    {
        var run = OutsideTool.Run(
            "git", ["-C", _site.Root, "-c", "user.name=Zoë", "-c", "user.email=z@example.org", "-c", "commit.gpgsign=false", .. arguments]);
        Assert.That(run.ExitCode, Is.Zero, run.Error);
    }
}
