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
