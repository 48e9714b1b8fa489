using SiteGen.Running;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Cli;

/// <summary>Decision D7 from outside: what is published is whole, ours alone is removed, and mistakes change nothing.</summary>
public sealed class PublishingTests
{
    [Test]
    public void A_failing_build_changes_no_byte()
    {
        using var site = Site().And("content/recaps/b.md", Page("B"));
        var before = site.Build();
        site.And("content/recaps/b.md", "---\ntitle: [\n---\n").And("content/recaps/c.md", Page("C"));

        var after = site.Build();

        Assert.That(after.Result.IsPublished, Is.False);
        Assert.That(after.Files, Is.EqualTo(before.Files));
    }

    [Test]
    public void A_second_build_with_nothing_changed_writes_nothing()
    {
        using var site = Site();
        site.Build();
        var times = Times(site);

        var second = site.Build();

        Assert.That(second.Result.WasUpToDate, Is.True);
        Assert.That(second.Result.Timings.Select(timing => timing.Stage), Has.None.StartsWith("render"));
        Assert.That(Times(site), Is.EqualTo(times));
    }

    [Test]
    public void Only_what_differs_is_written()
    {
        using var site = Site().And("content/recaps/b.md", Page("B"));
        site.Build();
        site.And("content/recaps/b.md", Page("B", "Other text"));

        var counts = site.Build().Result.Counts;

        Assert.That(counts.Unchanged, Is.GreaterThan(counts.Written));
        Assert.That(counts.Written, Is.Positive);
    }

    [Test]
    public void A_removed_page_disappears_and_a_strangers_file_stays()
    {
        using var site = Site().And("content/recaps/b.md", Page("B"));
        var before = site.Build();
        site.And("public/CNAME", "example.org\n").And("public/recaps/b/mine.txt", "mine");
        site.Remove("content/recaps/b.md");

        var after = site.Build();

        Assert.That(before.Files.Keys, Does.Contain("recaps/b/index.html"));
        Assert.That(after.Files.Keys, Does.Not.Contain("recaps/b/index.html"));
        Assert.That(after.Text("CNAME"), Is.EqualTo("example.org\n"));
        Assert.That(after.Text("recaps/b/mine.txt"), Is.EqualTo("mine"));
    }

    [Test]
    public void Deleting_the_notes_of_earlier_builds_is_harmless()
    {
        using var site = Site();
        var before = site.Build();
        if (Directory.Exists(Path.Combine(site.Root, ".sitegen")))
        {
            Directory.Delete(Path.Combine(site.Root, ".sitegen"), recursive: true);
        }

        Assert.That(site.Build().Files, Is.EqualTo(before.Files));
    }

    [TestCase("render")]
    [TestCase("")]
    public void An_interrupted_build_leaves_the_output_as_it_was(string stage)
    {
        using var site = Site();
        var before = site.Build();
        site.And("content/recaps/b.md", Page("B"));
        using var source = new CancellationTokenSource();
        var progress = new Interrupter(source, stage);

        Assert.That(() => site.Build(progress, source.Token), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(FolderContents.Of(Path.Combine(site.Root, "public")), Is.EqualTo(before.Files));
    }

    [TestCase(".")]
    [TestCase("content")]
    [TestCase("content/public")]
    [TestCase("..")]
    public void The_sources_are_never_published_over(string output)
    {
        using var site = Site();
        var before = FolderContents.Of(site.Root);

        var result = site.Build(request => request with { Output = Path.GetFullPath(output, site.Root) });

        Assert.That(result.Codes, Does.Contain("SG5101"));
        Assert.That(FolderContents.Of(site.Root), Is.EqualTo(before));
    }

    [Test]
    public void The_sources_are_found_behind_links()
    {
        using var site = Site();
        Directory.CreateSymbolicLink(Path.Combine(site.Root, "pub"), Path.Combine(site.Root, "content"));

        var result = site.Build(request => request with { Output = Path.Combine(site.Root, "pub") });

        Assert.That(result.Codes, Does.Contain("SG5101"));
    }

    [Test]
    public void The_folders_of_languages_are_sources_too()
    {
        using var site = Site().And("site.yaml", """
            title: Recaps
            baseURL: https://example.org/
            languages:
              en: { contentDir: english }
              de: { contentDir: deutsch }

            """).And("english/a.md", Page("A"));

        var result = site.Build(request => request with { Output = Path.Combine(site.Root, "deutsch") });

        Assert.That(result.Codes, Does.Contain("SG5101"));
    }

    [Test]
    public void A_clock_set_by_hand_is_an_input_and_one_set_back_too()
    {
        using var site = Site();
        site.Build();

        var hourLater = site.Build(request => request with { Time = new FixedTime(FixedTime.Default.GetUtcNow().AddHours(1)) });

        Assert.That(hourLater.Result.WasUpToDate, Is.False);
    }

    [Test]
    public void The_notes_of_earlier_builds_stay_out_of_git()
    {
        using var site = Site();
        site.Build();
        var ignore = Path.Combine(site.Root, ".sitegen/.gitignore");
        Assert.That(File.ReadAllText(ignore), Is.EqualTo("*\n"));

        File.WriteAllText(ignore, "# kept\n");
        File.WriteAllText(Path.Combine(site.Root, "content/new.md"), "New");
        site.Build();

        Assert.That(File.ReadAllText(ignore), Is.EqualTo("# kept\n"));
    }

    [TestCase(2, "9223372036854775808")]
    [TestCase(2, "-1")]
    [TestCase(3, "9223372036854775807")]
    [TestCase(4, "99999999999")]
    [TestCase(1, "zz")]
    public void A_damaged_note_of_the_last_build_counts_as_none(int line, string text)
    {
        using var site = Site();
        site.Build();
        var note = Directory.GetFiles(Path.Combine(site.Root, ".sitegen/builds")).Single();
        var lines = File.ReadAllLines(note);
        lines[line] = text;
        File.WriteAllLines(note, lines);

        Assert.That(site.Build().Result, Has.Property("WasUpToDate").False.And.Property("IsPublished").True);
    }

    [Test]
    public void A_mistake_of_the_scan_is_told_although_nothing_else_has_changed()
    {
        using var site = Site();
        site.Build();
        File.CreateSymbolicLink(Path.Combine(site.Root, "content/dead.md"), Path.Combine(site.Root, "nowhere"));

        Assert.That(site.Build().Codes, Is.EqualTo(["SG0103"]));
    }

    [Test]
    public void Two_files_of_one_size_and_time_that_change_places_are_both_new()
    {
        using var site = Site().And("static/a.bin", [1]).And("static/b.bin", [2]);
        string[] files = [Path.Combine(site.Root, "static/a.bin"), Path.Combine(site.Root, "static/b.bin")];
        Array.ForEach(files, static file => File.SetLastWriteTimeUtc(file, DateTime.UnixEpoch));
        site.Build();
        File.Move(files[0], files[0] + "~");
        File.Move(files[1], files[0]);
        File.Move(files[0] + "~", files[1]);

        var after = site.Build();

        Assert.That(after.Files["a.bin"], Is.EqualTo(new byte[] { 2 }));
        Assert.That(after.Files["b.bin"], Is.EqualTo(new byte[] { 1 }));
    }

    [Test]
    public void No_site_map_is_announced_where_there_is_none()
    {
        using var site = Site().And("site.yaml", "baseURL: https://example.org/\nenableRobotsTXT: true\nsitemap: { disable: true }\n");

        var result = site.Build();

        Assert.That(result.Files.Keys, Does.Not.Contain("sitemap.xml"));
        Assert.That(result.Text("robots.txt"), Does.Not.Contain("Sitemap"));
    }

    [Test]
    public void Without_a_base_url_no_host_is_invented()
    {
        using var site = Site().And("site.yaml", "title: Recaps\n");

        var result = site.Build();

        Assert.That(result.Codes, Is.EqualTo(["SG5009"]));
        Assert.That(result.Files.Keys, Has.None.Matches("xml$").And.None.EqualTo("feed.json"));
        Assert.That(result.Text("index.html"), Does.Not.Contain("rel=\"alternate\""));
    }

    [Test]
    public void A_full_disk_leaves_the_output_as_it_was()
    {
        using var site = Site();
        using var disk = SmallDisk.Mount(Path.Combine(site.Root, "public"), "size=256k");
        var before = site.Build();
        site.And("static/large.bin", new byte[1_000_000]);

        var run = ProgramRun.Apart(site.Root, "build", "--clock", "2026-06-01T12:00:00Z");

        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Error, Does.Not.Contain("internal error").And.Not.Empty);
        Assert.That(Visible(site), Is.EqualTo(Visible(before.Files)));
    }

    [Test]
    public void An_output_folder_that_cannot_be_written_is_told()
    {
        using var site = Site();
        using var disk = SmallDisk.Mount(Path.Combine(site.Root, "public"), "ro");

        var run = ProgramRun.Apart(site.Root, "build");

        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Error, Does.Contain("public").And.Not.Contain("internal error"));
    }

    internal static TempSite Site() => TempSite.With(
        ("site.yaml", "title: Recaps\nbaseURL: https://example.org/\n"), ("content/recaps/a.md", Page("A")));

    internal static string Page(string title, string text = "Text") => $"---\ntitle: {title}\ndate: 2026-05-01\ntags: [ptg]\n---\n{text}\n";

    internal static SortedDictionary<string, byte[]> Visible(SortedDictionary<string, byte[]> files)
        => new(files.Where(file => !file.Key.StartsWith(".sitegen", StringComparison.Ordinal)).ToDictionary(), StringComparer.Ordinal);

    private static SortedDictionary<string, byte[]> Visible(TempSite site)
        => Visible(FolderContents.Of(Path.Combine(site.Root, "public")));

    private static Dictionary<string, DateTime> Times(TempSite site)
        => Directory.EnumerateFiles(Path.Combine(site.Root, "public"), "*", SearchOption.AllDirectories)
            .ToDictionary(file => file, File.GetLastWriteTimeUtc);

    /// <summary>Presses Ctrl+C when a stage begins, or at the first item of any.</summary>
    private sealed class Interrupter(CancellationTokenSource source, string stage) : IBuildProgress
    {
        public void Stage(string name, int total)
        {
            if (name == stage)
            {
                source.Cancel();
            }
        }

        public void Advance(int count) => source.Cancel();
    }
}
