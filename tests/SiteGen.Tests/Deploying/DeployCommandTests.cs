using System.IO.Compression;
using SiteGen.Cli;
using SiteGen.Cli.Reporting;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Deploying;

/// <summary>The command, with a folder as the target: what it sends, what it refuses, and what a kill leaves.</summary>
public sealed class DeployCommandTests
{
    private const string Folder = "- { name: web, kind: folder, path: ../web }";

    [Test]
    public void A_site_arrives_whole_and_the_second_run_has_nothing_to_do()
    {
        using var site = new DeploySite(Folder);
        site.Build();

        var first = site.Deploy("--yes");
        var second = site.Deploy("--yes");

        Assert.That(first.ExitCode, Is.Zero, first.Error);
        Assert.That(site.Contents("web"), Is.EqualTo(site.Published()));
        Assert.That(second.Output, Does.Contain("Nothing to send, web is up to date"));
        Assert.That(DeploySite.DeadLinks(site.Contents("web")), Is.Empty);
    }

    [Test]
    public void One_changed_post_moves_its_page_and_nothing_that_does_not_show_it()
    {
        using var site = new DeploySite(Folder);
        site.Build();
        site.Deploy("--yes");
        var before = Times(site);

        site.Write("site/content/recaps/post-1.md", "---\ntitle: Post 1\ndate: 2026-01-01\ntags: [t1]\n---\n\nOther words and [a file](/files/first-1.pdf).\n");
        site.Build();
        var run = site.Deploy("web", "--yes");

        var moved = Times(site).Where(pair => !before.Contains(pair)).Select(static pair => pair.Key);
        Assert.That(run.ExitCode, Is.Zero, run.Error);
        Assert.That(moved, Does.Contain("recaps/post-1/index.html").And.Contain("index.xml"));
        Assert.That(moved.Where(static path => path.Contains("post-", StringComparison.Ordinal)), Is.EqualTo(new[] { "recaps/post-1/index.html" }));
        Assert.That(site.Contents("web"), Is.EqualTo(site.Published()));
    }

    [Test]
    public void A_post_that_is_gone_goes_there_too_and_files_of_others_stay()
    {
        using var site = new DeploySite(Folder);
        site.Write("web/of-others.txt", "stays");
        site.Build();
        site.Deploy("--yes");

        site.Remove("site/content/recaps/post-2.md");
        site.Build();
        var run = site.Deploy("--yes");

        Assert.That(run.Output, Does.Contain("1 file of others left alone"));
        Assert.That(site.Contents("web").Keys, Is.EquivalentTo(site.Published().Keys.Append("of-others.txt")));
        Assert.That(Directory.Exists(site.File("web/recaps/post-2")), Is.False);
    }

    [Test]
    public void A_plan_that_deletes_too_much_is_none()
    {
        using var site = new DeploySite(Folder);
        site.Build();
        site.Deploy("--yes");
        site.Remove("site/content/recaps/post-1.md");
        site.Remove("site/content/recaps/post-2.md");
        site.Build();

        var run = site.Deploy("--yes", "--max-deletes", "1");

        Assert.That((run.ExitCode, run.Error), Is.EqualTo((1, """
            error SG7005: the site would lose 2 files there, more than 1: 'recaps/post-1/index.html' is the first
               hint: If that is meant, allow as many with '--max-deletes'; 'keep' names files of others that are never deleted.

            """)));
        Assert.That(site.Contents("web").Keys, Does.Contain("recaps/post-1/index.html"));
        Assert.That(site.Deploy("--yes", "--max-deletes", "2").ExitCode, Is.Zero);
    }

    [Test]
    public void A_dry_run_shows_the_plan_and_writes_nothing()
    {
        using var site = new DeploySite(Folder);
        site.Build();

        var run = site.Deploy("--dry-run");

        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Output, Does.StartWith($"To web: {site.File("web")}\n").And.Contain("files new").And.Contain("  0 unchanged\n"));
        Assert.That(Directory.Exists(site.File("web")), Is.False);
    }

    [Test]
    public void Without_a_terminal_and_without_a_yes_nothing_is_sent()
    {
        using var site = new DeploySite(Folder);
        site.Build();

        var run = site.Deploy();

        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Error, Does.StartWith("error SG7006: nothing was sent: nobody is here to confirm the plan\n"));
        Assert.That(Directory.Exists(site.File("web")), Is.False);
    }

    [TestCase('y', 0, true)]
    [TestCase('n', 130, false)]
    [TestCase('\r', 130, false)]
    public void Whoever_sits_there_is_asked(char key, int code, bool isSent)
    {
        using var site = new DeploySite(Folder);
        site.Build();
        var output = new StringWriter();

        var exit = CommandLine.Run(["deploy"], new Surroundings
        {
            Output = new Terminal(output, isLive: false, hasColour: false),
            Error = Terminal.Nowhere,
            WorkingFolder = site.Root,
            ReadKey = () => key,
        });

        Assert.That((exit, Directory.Exists(site.File("web"))), Is.EqualTo((code, isSent)));
        Assert.That(output.ToString(), Does.Contain("Send this to 'web'? [y/N] "));
    }

    [Test]
    public void What_was_not_built_is_not_sent()
    {
        using var site = new DeploySite(Folder);

        var missing = site.Deploy("--yes");
        site.Build();
        site.Remove("site/public/recaps/post-1/index.html");
        var gone = site.Deploy("--yes");
        site.Write("site/public/.sitegen-pending", "");
        var halfWay = site.Deploy("--yes");

        Assert.That(missing.Error, Does.StartWith("error SG7002: there is no finished build in 'public'\n"));
        Assert.That(gone.Error, Does.StartWith("error SG7002: 'public/recaps/post-1/index.html' was built and is gone\n"));
        Assert.That(halfWay.Error, Does.StartWith("error SG7002: the last build into 'public' stopped half-way\n"));
        Assert.That(new[] { missing.ExitCode, gone.ExitCode, halfWay.ExitCode }, Is.All.EqualTo(1));
    }

    [Test]
    public void A_build_older_than_its_sources_is_sent_with_a_warning()
    {
        using var site = new DeploySite(Folder);
        site.Build();
        File.SetLastWriteTimeUtc(site.File("site/content/recaps/post-3.md"), DateTime.UnixEpoch.AddYears(100));
        site.Write("site/public/index.html", "by hand");

        var run = site.Deploy("--yes");

        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Error, Does.Contain("warning SG7003: the site was built before 'content/recaps/post-3.md' changed\n"));
        Assert.That(run.Error, Does.Contain("warning SG7008: 'public/index.html' was changed since it was built\n"));
        Assert.That(File.ReadAllText(site.File("web/index.html")), Is.EqualTo("by hand"));
    }

    [Test]
    public void Unknown_targets_are_told_with_the_nearest_name()
    {
        using var site = new DeploySite(Folder);
        using var bare = TempSite.With("site.yaml", "title: T\n").And("content/a.md", "---\ntitle: A\n---\n");

        var unknown = site.Deploy("wbe");
        var none = ProgramRun.Of(bare.Root, "deploy");

        Assert.That(unknown.Error, Is.EqualTo("error SG7001: there is no target 'wbe'\n   hint: did you mean 'web'?\n"));
        Assert.That(none.Error, Does.StartWith("error SG7001: the configuration names no target to send the site to\n"));
    }

    [Test]
    public void Nothing_is_written_through_a_link_that_leads_out()
    {
        using var site = new DeploySite(Folder);
        Directory.CreateDirectory(site.File("elsewhere"));
        Directory.CreateDirectory(site.File("web"));
        Directory.CreateSymbolicLink(site.File("web/recaps"), site.File("elsewhere"));
        site.Build();

        var run = site.Deploy("--yes");

        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Error, Does.Contain("error SG7016: 'recaps' in '"));
        Assert.That(Directory.EnumerateFileSystemEntries(site.File("elsewhere")), Is.Empty);
    }

    [Test]
    public void A_folder_that_is_not_mounted_is_told()
    {
        using var site = new DeploySite("- { name: web, kind: folder, path: ../mnt/share/web }");
        site.Build();

        Assert.That(site.Deploy("--yes").Error, Does.StartWith("error SG7013: there is no folder '"));
    }

    [Test]
    public void Two_runs_at_once_are_one_too_many()
    {
        using var site = new DeploySite(Folder);
        site.Build();
        using var held = SiteGen.Deploying.DeployLock.Take(site.Root);

        Assert.That(site.Deploy("--yes").Error, Does.StartWith("error SG7007: another run is sending this site\n"));
    }

    [Test]
    public void A_file_that_becomes_a_folder_and_back_arrives()
    {
        using var site = new DeploySite(Folder);
        site.Write("site/static/a", "a file");
        site.Build();
        site.Deploy("--yes");

        site.Remove("site/static/a");
        site.Write("site/static/a/b", "below it");
        site.Build();
        var run = site.Deploy("--yes");

        Assert.That(run.ExitCode, Is.Zero, run.Error);
        Assert.That(site.Contents("web"), Is.EqualTo(site.Published()));
    }

    [Test]
    public void A_full_disk_is_told_and_the_next_run_goes_on()
    {
        using var site = new DeploySite(Folder);
        using var disk = SmallDisk.Mount(site.File("web"), "size=2m");
        site.Write("site/static/large.bin", new byte[3_000_000]);
        site.Build();

        var full = site.Deploy("--yes");
        site.Write("site/static/large.bin", new byte[1000]);
        site.Build();
        var second = site.Deploy("--yes");

        Assert.That(full.Error, Does.StartWith("error SG7012: there is no room left"));
        Assert.That(second.ExitCode, Is.Zero, second.Error);
    }

    [Test]
    public void Compressed_copies_lie_beside_files_that_gain_by_it_as_long_as_they_are_wanted()
    {
        using var site = new DeploySite("- { name: web, kind: folder, path: ../web, precompress: [gzip, brotli] }");
        site.Build();

        var first = site.Deploy("--yes");
        var second = site.Deploy("--yes");
        var page = File.ReadAllBytes(site.File("web/index.html"));
        var (gzip, brotli) = (Unpacked(site.File("web/index.html.gz")), Unpacked(site.File("web/index.html.br")));
        site.WritePost(1, "second");
        site.Build();
        site.Deploy("--yes");
        var changed = Unpacked(site.File("web/recaps/post-1/index.html.gz"));
        File.Delete(site.File("web/index.html.gz"));
        var mended = site.Deploy("--yes");
        var whole = site.Contents("web");
        site.Write("site/site.yaml", File.ReadAllText(site.File("site/site.yaml")).Replace(", precompress: [gzip, brotli]", "", StringComparison.Ordinal));
        site.Build();
        site.Deploy("--yes");

        Assert.That(first.ExitCode, Is.Zero, first.Error);
        Assert.That(second.Output, Does.Contain("Nothing to send"));
        Assert.That(gzip, Is.EqualTo(page).And.EqualTo(brotli));
        Assert.That(changed, Is.EqualTo(site.Published()["recaps/post-1/index.html"]));
        Assert.That(mended.Output, Does.Contain("1 file changed"));
        Assert.That(whole.Keys, Does.Contain("index.html.gz").And.Not.Contain("files/first-2.pdf.gz"));
        Assert.That(site.Contents("web"), Is.EqualTo(site.Published()));
    }

    [Test]
    public void A_kill_at_any_moment_leaves_whole_files_and_no_dead_link()
    {
        using var site = new DeploySite(Folder, posts: 120);
        var hits = 0;
        site.Build();
        site.Deploy("--yes");
        for (var round = 0; round < 6; round++)
        {
            var before = site.Contents("web");
            for (var post = 1; post <= 120; post++)
            {
                site.WritePost(post, $"round{round}");
            }

            site.Build();
            hits += DeployAndKill(site, round * 40) ? 1 : 0;

            var (after, built) = (site.Contents("web"), site.Published());
            Assert.That(DeploySite.DeadLinks(after), Is.Empty, $"round {round}");
            Assert.That(after.Where(file => !Holds(before, file) && !Holds(built, file)).Select(static file => file.Key), Is.Empty, $"round {round}");
        }

        Assert.That(hits, Is.GreaterThan(0), "no kill has met a transfer");
        var last = site.Deploy("--yes", "--max-deletes", "10000");
        Assert.That(last.ExitCode, Is.Zero, last.Error);
        Assert.That(site.Contents("web"), Is.EqualTo(site.Published()));
    }

    /// <summary>Kills the run when so many files were taken over; false when it was done before.</summary>
    private static bool DeployAndKill(DeploySite site, int files)
    {
        var before = Times(site);
        using var process = ProgramRun.Start(site.Root, "deploy", "--yes", "--quiet", "--max-deletes", "10000");
        while (!process.WaitForExit(0))
        {
            if (Directory.Exists(site.File("web/.sitegen-incoming")) && Times(site).Count(pair => !before.Contains(pair)) >= files)
            {
                process.Kill();
                process.WaitForExit();
                return true;
            }
        }

        return false;
    }

    private static byte[] Unpacked(string path)
    {
        using var file = File.OpenRead(path);
        using Stream unpacked = path.EndsWith(".br", StringComparison.Ordinal)
            ? new BrotliStream(file, CompressionMode.Decompress)
            : new GZipStream(file, CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        unpacked.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static bool Holds(SortedDictionary<string, byte[]> files, KeyValuePair<string, byte[]> file)
        => files.TryGetValue(file.Key, out var bytes) && bytes.AsSpan().SequenceEqual(file.Value);

    private static Dictionary<string, DateTime> Times(DeploySite site)
    {
        var root = site.File("web");
        return Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(root, path).Replace('\\', '/'))
            .Where(static path => !path.StartsWith(".sitegen", StringComparison.Ordinal))
            .ToDictionary(static path => path, path => File.GetLastWriteTimeUtc(Path.Combine(root, path)));
    }
}
