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
        Assert.That(second.Result.Timings.Select(timing => timing.Stage), Does.Not.Contain("render"));
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
