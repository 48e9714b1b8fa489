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
}
