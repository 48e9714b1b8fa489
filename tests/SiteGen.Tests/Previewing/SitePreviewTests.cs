using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Output;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Previewing;

/// <summary>A preview that looked at every change must show what a fresh look at the files shows.</summary>
public sealed class SitePreviewTests
{
    [TestCase(1)]
    [TestCase(2)]
    [TestCase(3)]
    [TestCase(4)]
    public void After_any_edits_it_is_as_a_fresh_look(int seed)
    {
        using var site = new TempFolder();
        var scribbler = new Scribbler(site, seed);
        scribbler.Begin();
        var request = new BuildRequest { Root = site.Path, Time = FixedTime.Default, Workers = 1 };
        var preview = new SitePreview(request);
        preview.Look(FileChanges.Unknown, CancellationToken.None);
        var bursts = new Random(seed);
        for (var step = 0; step < 125; step++)
        {
            for (var edit = bursts.Next(1, 4); edit > 0; edit--)
            {
                scribbler.Step();
            }

            var state = preview.Look(scribbler.Changes(), CancellationToken.None);
            var fresh = new SitePreview(request).Look(FileChanges.Unknown, CancellationToken.None);
            Assert.That(Told(state), Is.EqualTo(Told(fresh)), () => Story(scribbler, step));
            if (!fresh.IsBroken)
            {
                AssertSame(state.Plan!, fresh.Plan!, () => Story(scribbler, step));
            }
        }
    }

    [TestCase("body", "Text.", "Other text.", true)]
    [TestCase("link to a pad", "Text.", "See https://etherpad.opendev.org/p/other.", true)]
    [TestCase("title", "title: First", "title: Other", true)]
    [TestCase("first decision", "Text.", "> [!DECISION]\n> Text.", false)]
    [TestCase("description", "description: One", "description: Two", true)]
    [TestCase("date", "date: 2026-01-01", "date: 2026-01-03", false)]
    [TestCase("tag", "tags: [a]", "tags: [b]", false)]
    [TestCase("new field", "title: First", "title: First\nweight: 3", false)]
    public void Only_an_edit_that_moves_pages_makes_a_new_plan(string what, string from, string to, bool isKept)
    {
        using var site = new TempFolder();
        site.Write("site.yaml", "title: Site\nbaseURL: https://example.org/\n");
        const string Post = "---\ntitle: First\ndate: 2026-01-01\ntags: [a]\ndescription: One\n---\nhttps://etherpad.opendev.org/p/notes\n\nText.\n";
        site.Write("content/posts/first.md", Post);
        site.Write("content/posts/second.md", Post.Replace("First", "Second", StringComparison.Ordinal).Replace("-01\n", "-02\n", StringComparison.Ordinal));
        var preview = new SitePreview(new BuildRequest { Root = site.Path, Time = FixedTime.Default, Workers = 1 });
        var before = preview.Look(FileChanges.Unknown, CancellationToken.None).Plan!;

        site.Write("content/posts/first.md", Post.Replace(from, to, StringComparison.Ordinal));
        var after = preview.Look(new FileChanges { Files = [site.File("content/posts/first.md")] }, CancellationToken.None).Plan!;

        Assert.That(ReferenceEquals(after.Outputs[^1], before.Outputs[^1]), Is.EqualTo(isKept), what);
    }

    [TestCase("title and first link", "title: First", "title: Other", "Text.", "https://etherpad.opendev.org/p/notes")]
    [TestCase("title and first gallery", "title: First", "title: Other", "Text.", "{{< gallery \"*.png\" >}}")]
    [TestCase("title and new asset", "title: First", "title: Other", "Text.", "{{< figure src=\"chart.svg\" >}}")]
    [TestCase("title and first decision", "title: First", "title: Other", "Text.", "> [!DECISION]\n> We meet again.")]
    [TestCase("first decision", "Text.", "> [!DECISION]\n> We meet again.", "", "")]
    [TestCase("first summit", "title: First", "title: First\nsummit: PTG", "", "")]
    [TestCase("other decision", "Agreed.", "Not agreed.", "", "")]
    [TestCase("no decision", "> [!DECISION]\n> Agreed.", "Agreed.", "", "")]
    [TestCase("first asset", "Text.", "{{< figure src=\"chart.svg\" >}}", "", "")]
    [TestCase("broken title", "title: First", "title: [a]", "", "")]
    [TestCase("mended title", "title: [a]", "title: a", "", "")]
    public void After_one_edit_it_is_as_a_fresh_look(string what, string from, string to, string alsoFrom, string alsoTo)
    {
        using var site = new TempFolder();
        site.Write("site.yaml", "title: Site\nbaseURL: https://example.org/\n");
        site.Write("assets/chart.svg", "<svg/>");
        site.Write("static/one.png", "no picture");
        var first = "---\ntitle: First\ndate: 2026-01-01\n---\nText.\n";
        first = from.Contains("Agreed", StringComparison.Ordinal) ? first.Replace("Text.", "> [!DECISION]\n> Agreed.", StringComparison.Ordinal) : first;
        first = first.Contains(from, StringComparison.Ordinal) ? first : first.Replace("title: First", from, StringComparison.Ordinal);
        site.Write("content/posts/first/index.md", first);
        site.Write("content/posts/first/dot.png", "no picture");
        site.Write("content/posts/second.md", "---\ntitle: Second\ndate: 2026-01-02\n---\nText.\n");
        var request = new BuildRequest { Root = site.Path, Time = FixedTime.Default, Workers = 1 };
        var preview = new SitePreview(request);
        Shown(preview.Look(FileChanges.Unknown, CancellationToken.None).Plan!.Outputs[0]);

        var edited = first.Replace(from, to, StringComparison.Ordinal);
        site.Write("content/posts/first/index.md", alsoFrom.Length == 0 ? edited : edited.Replace(alsoFrom, alsoTo, StringComparison.Ordinal));
        var state = preview.Look(new FileChanges { Files = [site.File("content/posts/first/index.md")] }, CancellationToken.None);

        var fresh = new SitePreview(request).Look(FileChanges.Unknown, CancellationToken.None);
        Assert.That(Told(state), Is.EqualTo(Told(fresh)), what);
        AssertSame(state.Plan!, fresh.Plan!, () => what);
    }

    [Test]
    public void The_first_kept_pad_brings_the_pages_of_references()
    {
        using var site = new TempFolder();
        site.Write("site.yaml", "title: Site\nbaseURL: https://example.org/\n");
        site.Write("content/posts/first.md", "Text.\n");
        var request = new BuildRequest { Root = site.Path, Time = FixedTime.Default, Workers = 1 };
        var preview = new SitePreview(request);
        preview.Look(FileChanges.Unknown, CancellationToken.None);

        const string Kept = "pads/etherpad.opendev.org/notes/2026-01-01T000000Z.txt";
        site.Write(Kept, "Notes");
        var state = preview.Look(new FileChanges { Files = [site.File(Kept)], Folders = [site.File("pads")] }, CancellationToken.None);

        var fresh = new SitePreview(request).Look(FileChanges.Unknown, CancellationToken.None);
        AssertSame(state.Plan!, fresh.Plan!, static () => "pads");
    }

    [Test]
    public void A_commit_gives_pages_their_dates()
    {
        using var site = new TempFolder();
        site.Write("site.yaml", "title: Site\nenableGitInfo: true\n");
        site.Write("content/posts/first.md", "Text.\n");
        Git(site, "init", "--quiet");
        Commit(site, "2026-01-01T00:00:00Z");
        var preview = new SitePreview(new BuildRequest { Root = site.Path, Time = FixedTime.Default, Workers = 1 });
        preview.Look(FileChanges.Unknown, CancellationToken.None);

        site.Write("content/posts/first.md", "Other text.\n");
        preview.Look(new FileChanges { Files = [site.File("content/posts/first.md")] }, CancellationToken.None);
        Commit(site, "2026-02-02T00:00:00Z");
        var state = preview.Look(new FileChanges { Files = [site.File(".git/logs/HEAD")] }, CancellationToken.None);

        var page = state.Plan!.Site.Pages.First(static page => page.Path == "/posts/first");
        Assert.That(page.Lastmod?.UtcDateTime, Is.EqualTo(new DateTime(2026, 2, 2, 0, 0, 0, DateTimeKind.Utc)));
        Assert.That(state.Watched, Has.Some.Property(nameof(WatchedFolder.FullPath)).EqualTo(site.File(".git/logs")));
    }

    [Test]
    public void A_written_style_sheet_keeps_the_plan_and_a_broken_configuration_the_last_good_one()
    {
        using var site = new TempFolder();
        site.Write("site.yaml", "title: Site\n");
        site.Write("static/own.css", "a {}");
        site.Write("content/posts/first.md", "Text.\n");
        var preview = new SitePreview(new BuildRequest { Root = site.Path, Time = FixedTime.Default, Workers = 1 });
        var before = preview.Look(FileChanges.Unknown, CancellationToken.None).Plan!;

        site.Write("static/own.css", "b {}");
        var after = preview.Look(new FileChanges { Files = [site.File("static/own.css")] }, CancellationToken.None).Plan!;
        Assert.That(ReferenceEquals(after.Outputs[0], before.Outputs[0]));

        site.Write("site.yaml", "title: [\n");
        var broken = preview.Look(new FileChanges { Files = [site.File("site.yaml")] }, CancellationToken.None);
        Assert.That((broken.IsBroken, ReferenceEquals(broken.Plan, after)), Is.EqualTo((true, true)));
        Assert.That(broken.Diagnostics, Is.Not.Empty);
    }

    [TestCase("date: 2026-06-01T13:00:00Z", false)]
    [TestCase("expiryDate: 2026-06-01T13:00:00Z", true)]
    public void A_page_falls_due_or_expires_without_an_edit(string field, bool isThere)
    {
        using var site = new TempFolder();
        site.Write("site.yaml", "title: Site\n");
        site.Write("content/posts/later.md", $"---\n{field}\n---\nText.\n");
        var time = new SetTime(new(2026, 6, 1, 12, 0, 0, TimeSpan.Zero));
        var preview = new SitePreview(new BuildRequest { Root = site.Path, Time = time, Workers = 1 });
        var before = preview.Look(FileChanges.Unknown, CancellationToken.None);
        Assert.That(before.Plan!.Find(new UrlPath("/posts/later/")) is not null, Is.EqualTo(isThere));

        time.Now = before.Holds;
        var after = preview.Look(new FileChanges(), CancellationToken.None);
        Assert.That(after.Plan!.Find(new UrlPath("/posts/later/")) is not null, Is.EqualTo(!isThere));
    }

    private static void AssertSame(SitePlan plan, SitePlan fresh, Func<string> story)
    {
        Assert.That(plan.Outputs.Select(static output => output.Url.Value), Is.EqualTo(fresh.Outputs.Select(static output => output.Url.Value)), story);
        foreach (var (mine, theirs) in plan.Outputs.Zip(fresh.Outputs))
        {
            var (shown, expected) = (Shown(mine), Shown(theirs));
            Assert.That(shown.Text, Is.EqualTo(expected.Text), () => $"{mine.Url}\n{story()}");
            Assert.That(shown.Mistakes, Is.EqualTo(expected.Mistakes), () => $"{mine.Url}\n{story()}");
        }
    }

    private static (string Text, string Mistakes) Shown(SiteGen.Output.Output output)
    {
        var target = new ByteBuffer();
        var rendered = output.Render(target);
        var text = rendered.IsLeftOut ? "left out"
            : output is FileOutput ? Convert.ToHexString(target.Written)
            : System.Text.Encoding.UTF8.GetString(target.Written);
        return (text, Listed(rendered.Diagnostics));
    }

    private static string Told(PreviewState state) => Listed(state.Diagnostics);

    private static string Listed(ImmutableArray<Diagnostic> diagnostics)
        => string.Join('\n', diagnostics.Select(static diagnostic => diagnostic.ToString()).Distinct().Order(StringComparer.Ordinal));

    private static string Story(Scribbler scribbler, int step)
        => $"step {step}, after:\n{string.Join('\n', scribbler.Log.TakeLast(12))}";

    private static void Commit(TempFolder site, string date)
    {
        Git(site, "add", ".");
        Git(site, "commit", "--quiet", "--date", date, "--message", "More");
    }

    private static void Git(TempFolder site, params IEnumerable<string> arguments)
    {
        var run = OutsideTool.Run("git", ["-C", site.Path, "-c", "user.name=Ann", "-c", "user.email=ann@example.org", "-c", "commit.gpgsign=false", .. arguments]);
        Assert.That(run.ExitCode, Is.Zero, run.Error);
    }

    private sealed class SetTime(DateTimeOffset now) : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = now;

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
