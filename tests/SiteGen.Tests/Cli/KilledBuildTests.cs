using System.Diagnostics;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Cli;

/// <summary>Kills builds at random moments: what is published stays whole, and the next build repairs the rest.</summary>
public sealed class KilledBuildTests
{
    private const int Posts = 60;
    private const int Kills = 50;

    [Test]
    public void A_build_killed_at_any_moment_leaves_only_whole_files()
    {
        using var folder = new TempFolder();
        folder.Write("site.yaml", "title: Recaps\nbaseURL: https://example.org/\n");
        var versions = new[] { Version(folder, "first"), Version(folder, "second") };
        Build(folder, "public");
        var longest = Stopwatch.StartNew();
        Build(folder, "timed");
        longest.Stop();

        // Seeded: a failure can be tried again.
        var random = new Random(7);
        for (var kill = 0; kill < Kills; kill++)
        {
            Write(folder, kill % 2 == 0 ? "first" : "second");
            KillAfter(folder, TimeSpan.FromMilliseconds(random.Next(1, (int)longest.ElapsedMilliseconds + 1)));
            AssertWhole(folder, versions, kill);
        }

        Write(folder, "second");
        Build(folder, "public");

        Assert.That(PublishingTests.Visible(folder.Files("public")), Is.EqualTo(versions[1]));
    }

    private static SortedDictionary<string, byte[]> Version(TempFolder folder, string text)
    {
        Write(folder, text);
        Build(folder, text);
        return PublishingTests.Visible(folder.Files(text));
    }

    private static void Write(TempFolder folder, string text)
    {
        for (var post = 0; post < Posts; post++)
        {
            folder.Write($"content/recaps/post-{post}.md", PublishingTests.Page($"Post {post}", $"{text} {new string('x', 2000)}"));
        }
    }

    private static void Build(TempFolder folder, string output)
    {
        var run = ProgramRun.Apart(folder.Path, "build", "--output", output, "--clock", "2026-06-01T12:00:00Z");

        Assert.That(run.ExitCode, Is.Zero, run.Error);
    }

    private static void KillAfter(TempFolder folder, TimeSpan delay)
    {
        using var build = ProgramRun.Start(folder.Path, "build", "--clock", "2026-06-01T12:00:00Z");
        build.WaitForExit(delay);
        build.Kill();
        build.WaitForExit();
    }

    private static void AssertWhole(TempFolder folder, SortedDictionary<string, byte[]>[] versions, int kill)
    {
        var broken = PublishingTests.Visible(folder.Files("public"))
            .Where(file => !versions.Any(version => version.TryGetValue(file.Key, out var bytes) && bytes.AsSpan().SequenceEqual(file.Value)))
            .Select(file => file.Key);

        Assert.That(broken, Is.Empty, $"after kill {kill}");
    }
}
