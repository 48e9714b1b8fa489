using System.Diagnostics;
using System.Text;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Publishing;

/// <summary>Issue of trust: whatever happens to a build, what readers see is whole.</summary>
public class KillTests
{
    private const int Rounds = 50;

    // Every so many rounds the kill waits for the moves to begin, which are too short to be hit by chance.
    private const int CommitRound = 5;
    private const int Posts = 150;

    [Test]
    public void A_build_killed_at_any_moment_leaves_whole_files_and_the_next_one_repairs_everything()
    {
        using var folder = new TempFolder();
        var versions = new[] { "first", "second" }.ToDictionary(word => word, word => Reference(folder, word));
        var random = new Random(20200601);
        var longest = 400;
        var hits = 0;

        for (var round = 0; round < Rounds; round++)
        {
            var word = round % 2 == 0 ? "first" : "second";
            Write(folder, word);
            if (round % CommitRound == CommitRound - 1)
            {
                hits += BuildAndKillWhileMoving(folder) ? 1 : 0;
            }
            else
            {
                longest = Math.Clamp(BuildAndKill(folder, random.Next(longest)), 200, 3000);
            }

            foreach (var (name, bytes) in Published(folder, "public"))
            {
                Assert.That(
                    versions.Values.Any(version => version.TryGetValue(name, out var whole) && whole.AsSpan().SequenceEqual(bytes)),
                    Is.True,
                    $"round {round}: {name} is not whole");
            }
        }

        Assert.That(hits, Is.GreaterThanOrEqualTo(2), "no kill has met the moves");
        Write(folder, "second");
        Assert.That(Build(folder, "public").ExitCode, Is.Zero);

        Assert.That(Published(folder, "public"), Is.EqualTo(versions["second"]));
    }

    // Files of different number and size, so that both versions write, change and remove.
    private static void Write(TempFolder folder, string word)
    {
        folder.Write("site/site.yaml", "title: Kill\nbaseURL: https://example.org/\n");
        for (var i = 0; i < Posts; i++)
        {
            var path = $"site/content/posts/post-{i}.md";
            if (word == "second" && i % 10 == 0)
            {
                File.Delete(folder.File(path));
                continue;
            }

            var text = new StringBuilder($"---\ntitle: {word} {i}\ntags: [t{i % 7}]\ndate: 2020-06-01\n---\n\n");
            for (var line = 0; line < 40; line++)
            {
                text.Append(System.Globalization.CultureInfo.InvariantCulture, $"A {word} line {line} of post {i}.\n\n");
            }

            folder.Write(path, text.ToString());
        }
    }

    private static SortedDictionary<string, byte[]> Reference(TempFolder folder, string word)
    {
        Write(folder, word);
        var run = Build(folder, $"reference-{word}");
        Assert.That(run.ExitCode, Is.Zero, run.Error);
        return Published(folder, $"reference-{word}");
    }

    private static ProgramRun Build(TempFolder folder, string output)
        => ProgramRun.Of(folder.Path, "build", "--source", folder.File("site"), "--output", folder.File(output), "--quiet");

    /// <summary>Kills the build after so many milliseconds, unless it was done before; how long it ran.</summary>
    private static int BuildAndKill(TempFolder folder, int milliseconds)
    {
        var clock = Stopwatch.StartNew();
        using var process = Start(folder);
        if (!process.WaitForExit(milliseconds))
        {
            process.Kill();
            process.WaitForExit();
            return milliseconds * 2;
        }

        return (int)clock.ElapsedMilliseconds;
    }

    /// <summary>Kills the build as soon as it has put on record what it moves; false when it ended before.</summary>
    private static bool BuildAndKillWhileMoving(TempFolder folder)
    {
        var pending = folder.File("public/.sitegen-pending");
        var earlier = File.GetLastWriteTimeUtc(pending);
        using var process = Start(folder);
        while (!process.WaitForExit(0))
        {
            if (File.Exists(pending) && File.GetLastWriteTimeUtc(pending) != earlier)
            {
                process.Kill();
                process.WaitForExit();
                return File.Exists(pending);
            }
        }

        return false;
    }

    private static Process Start(TempFolder folder) => ProgramRun.Start(
        folder.Path, "build", "--source", folder.File("site"), "--output", folder.File("public"), "--quiet");

    private static SortedDictionary<string, byte[]> Published(TempFolder folder, string name)
    {
        var files = folder.Files(name);
        foreach (var own in files.Keys.Where(key => key.StartsWith(".sitegen", StringComparison.Ordinal)).ToArray())
        {
            files.Remove(own);
        }

        return files;
    }
}
