using SiteGen.Cli.Serving.Watching;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Serving.Watching;

/// <summary>Real files, real watchers.</summary>
public sealed class SiteWatcherTests
{
    [Test]
    public async Task A_written_file_is_told_of_alone()
    {
        await using var site = await Watched("content/a.md");

        site.Write("content/a.md");

        Assert.That(site.Names(await site.Change()), Is.EqualTo(["content/a.md"]));
    }

    [Test]
    public async Task A_renamed_file_is_two_names_in_one_change()
    {
        await using var site = await Watched("content/a.md");

        File.Move(site.File("content/a.md"), site.File("content/Ä.md"));

        Assert.That(site.Names(await site.Change()), Is.EqualTo(["content/a.md", "content/Ä.md"]));
    }

    [Test]
    public async Task A_deleted_file_is_told_of()
    {
        await using var site = await Watched("content/a.md");

        File.Delete(site.File("content/a.md"));

        Assert.That(site.Names(await site.Change()), Is.EqualTo(["content/a.md"]));
    }

    [Test]
    public async Task Files_beside_the_watched_folders_count_and_other_folders_do_not()
    {
        await using var site = await Watched("content/a.md", "notes/a.md", "public/a.html", ".sitegen/x");

        site.Write("notes/a.md");
        site.Write("public/a.html");
        site.Write("public/new/a.html");
        site.Write(".sitegen/y/x");
        site.Write("content/node_modules/x/a.md");
        Directory.CreateDirectory(site.File(".idea"));
        site.Write("site.yaml");

        Assert.That(site.Names(await site.Change()), Is.EqualTo(["site.yaml"]));
    }

    [Test]
    public async Task Every_file_written_into_fresh_folders_is_covered()
    {
        await using var site = await Watched("content/a.md");
        var files = Enumerable.Range(0, 200).Select(static i => $"content/new/{i % 7}/{i % 3}/{i}.md").ToArray();

        foreach (var file in files)
        {
            site.Write(file);
        }

        await site.ChangesOf(files);
        site.Write("content/new/6/2/again.md");
        Assert.That(site.Names(await site.ChangesOf("content/new/6/2/again.md")), Is.Not.Empty);
    }

    [Test]
    public async Task A_folder_that_is_moved_is_told_of_under_both_names_and_watched_under_the_new_one()
    {
        await using var site = await Watched("content/p/a.md");

        Directory.Move(site.File("content/p"), site.File("content/q"));
        var moved = await site.ChangesOf("content/p", "content/q");
        File.AppendAllText(site.File("content/q/a.md"), "more");
        var edited = await site.ChangesOf("content/q/a.md");

        Assert.That(site.Names(moved), Is.EqualTo(["content/p/", "content/q/"]));
        Assert.That(site.Names(edited), Has.None.StartWith("content/p"));
    }

    [Test]
    public async Task A_watched_folder_may_be_exchanged_for_another()
    {
        await using var site = await Watched("content/a.md", "other/b.md");

        Directory.Move(site.File("content"), site.File("old"));
        Directory.Move(site.File("other"), site.File("content"));
        var exchanged = await site.ChangesOf("content");
        site.Write("old/a.md");
        site.Write("content/b.md");

        Assert.That(site.Names(exchanged), Has.Some.EqualTo("content/"));
        Assert.That(site.Names(await site.ChangesOf("content/b.md")), Has.None.Contains("a.md"));
    }

    [Test]
    public async Task A_watched_folder_may_come_later()
    {
        await using var site = await Watched("content/a.md");

        site.Write("static/css/a.css");
        await site.ChangesOf("static/css/a.css");
        File.AppendAllText(site.File("static/css/a.css"), "more");

        await site.ChangesOf("static/css/a.css");
    }

    [Test]
    public async Task Folders_that_do_not_exist_yet_may_come_with_those_around_them()
    {
        await using var site = await Watched("content/a.md");
        site.Watch("content", "themes/ours/layouts");

        site.Write("themes/ours/layouts/page.html");
        await site.ChangesOf("themes/ours/layouts/page.html");
        File.AppendAllText(site.File("themes/ours/layouts/page.html"), "more");

        await site.ChangesOf("themes/ours/layouts/page.html");
    }

    [Test]
    public async Task A_folder_that_was_written_before_it_was_watched_is_looked_at_again()
    {
        using var folder = new TempFolder();
        folder.Write("content/a.md", "x");
        await using var watcher = new SiteWatcher(TimeProvider.System, DateTimeOffset.UtcNow.AddSeconds(-1), static _ => { });

        watcher.Watch(new PreviewState(1) { Watched = [new(folder.File("content"), true)] });

        var change = await watcher.Next(CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(30));
        Assert.That(change.Folders, Is.EqualTo([folder.File("content")]));
    }

    [Test]
    public async Task Another_branch_is_checked_out_in_few_changes_and_none_is_missing()
    {
        await using var site = new WatchedSite();
        var names = Enumerable.Range(0, 300).Select(static i => $"content/{i % 10}/{i}.md").ToArray();
        Git(site, "init -q -b main");
        Branch(site, names, "one");
        Git(site, "checkout -q -b two");
        Branch(site, names, "two");
        await site.Ready();

        Git(site, "checkout -q main");

        var changes = await site.ChangesOf(names.Append(".git/logs/HEAD"));
        Assert.That(changes.Files.Where(static file => file.Contains(".git")), Is.EqualTo([site.File(".git/logs/HEAD")]));
    }

    [Test]
    [Platform("Linux,MacOsX")]
    public async Task What_links_lead_to_is_watched_under_the_name_of_the_link()
    {
        using var elsewhere = new TempFolder();
        elsewhere.Write("posts/a.md", "x");
        elsewhere.Write("b.md", "x");
        await using var site = new WatchedSite(null, "content/c.md");
        Directory.CreateSymbolicLink(site.File("content/posts"), elsewhere.File("posts"));
        File.CreateSymbolicLink(site.File("content/b.md"), elsewhere.File("b.md"));
        await site.Ready();

        elsewhere.Write("posts/a.md", "longer");
        elsewhere.Write("b.md", "longer");

        await site.ChangesOf("content/posts/a.md", "content/b.md");
        Assert.That(site.Said, Is.Empty);
    }

    [Test]
    public async Task A_watcher_that_lost_events_is_replaced_and_its_folder_looked_at_again()
    {
        var failures = new List<Action<Exception>>();
        await using var site = new WatchedSite(
            (folder, tell, fail) =>
            {
                failures.Add(fail);
                return FolderWatch.Open(folder, tell, fail);
            },
            "content/a.md");
        await site.Ready();

        failures[0](new InternalBufferOverflowException());
        var lost = await site.Change();
        site.Write("content/a.md");
        var edited = await site.ChangesOf("content/a.md");

        Assert.That(site.Names(lost), Is.EqualTo(["content/"]));
        Assert.That(site.Names(edited), Is.EqualTo(["content/a.md"]));
        Assert.That(site.Said, Is.Empty);
    }

    [Test]
    public async Task Where_no_watcher_is_left_files_are_looked_at_every_now_and_then()
    {
        await using var site = new WatchedSite(
            static (_, _, _) => throw new IOException("The configured user limit (128) on the number of inotify instances has been reached"),
            "content/a.md");
        await site.ChangesOf("content/a.md");

        site.Write("content/a.md", "longer than before");
        var edited = await site.ChangesOf("content/a.md");
        site.Write("content/new/b.md");
        await site.ChangesOf("content/new/b.md");
        Directory.Delete(site.File("content/new"), true);
        await site.ChangesOf("content/new");
        site.Write("static/new.css");
        await site.ChangesOf("static/new.css");

        Assert.That(site.Names(edited), Is.EqualTo(["content/a.md"]));
        Assert.That(site.Said, Has.Count.EqualTo(1));
        Assert.That(site.Said[0], Does.Contain("sysctl"));
    }

    [Test]
    public async Task A_watcher_that_breaks_while_it_runs_is_replaced_by_looking()
    {
        var failures = new List<Action<Exception>>();
        await using var site = new WatchedSite(
            (folder, tell, fail) =>
            {
                failures.Add(fail);
                return FolderWatch.Open(folder, tell, fail);
            },
            "content/a.md");
        await site.Ready();

        failures[0](new IOException("The configured user limit (8192) on the number of inotify watches has been reached"));
        await site.Change();
        site.Write("content/a.md", "longer than before");

        Assert.That(site.Names(await site.ChangesOf("content/a.md")), Is.EqualTo(["content/a.md"]));
        Assert.That(site.Said, Has.Count.EqualTo(1));
    }

    [Test]
    [Platform("Linux")]
    [NonParallelizable]
    public async Task Nothing_stays_open()
    {
        var before = Inotify();
        for (var i = 0; i < 3; i++)
        {
            await using var site = await Watched("content/a.md", "static/a.css");
            site.Watch("static");
            site.Write("static/a.css");
            await site.ChangesOf("static/a.css");
        }

        // The system's watchers close a little after they were told to.
        Assert.That(Inotify, Is.LessThanOrEqualTo(before).After(10_000, 20));
    }

    [Test]
    public async Task After_a_fault_all_folders_are_watched_once_the_site_was_looked_at()
    {
        var isSound = false;
        await using var site = new WatchedSite(
            (folder, tell, fail) => isSound ? FolderWatch.Open(folder, tell, fail) : throw new InvalidOperationException("a fault"), "content/a.md");
        Assert.That(async () => await site.Change(), Throws.InvalidOperationException);
        isSound = true;
        site.Watch("content", "static", ".git");
        await site.Change();

        site.Write("content/a.md");

        Assert.That(site.Names(await site.Change()), Is.EqualTo(["content/a.md"]));
    }

    [Test]
    public async Task Whoever_waits_is_told_when_the_watcher_closes()
    {
        var site = await Watched("content/a.md");
        var next = site.Change();

        await site.DisposeAsync();

        Assert.That(async () => await next, Throws.InstanceOf<OperationCanceledException>());
    }

    private static int Inotify()
        => Directory.EnumerateFiles("/proc/self/fd").Count(static handle => File.ResolveLinkTarget(handle, false)?.Name.Contains("inotify", StringComparison.Ordinal) == true);

    private static Task<WatchedSite> Watched(params string[] files) => new WatchedSite(null, files).Ready();

    private static void Branch(WatchedSite site, string[] names, string text)
    {
        foreach (var name in names)
        {
            site.Write(name, text);
        }

        Git(site, "add -A");
        Git(site, $"-c user.name=n -c user.email=n@example.org commit -q -m {text}");
    }

    private static void Git(WatchedSite site, string arguments) => OutsideTool.Run("git", ["-C", site.Root, .. arguments.Split(' ')]);
}
