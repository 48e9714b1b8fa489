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

    private sealed class SetTime(DateTimeOffset now) : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = now;

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
