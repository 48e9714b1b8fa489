using System.Diagnostics;
using System.Globalization;
using System.Text;
using SiteGen.Cli;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Publishing;

/// <summary>A real Ctrl+C on the program as its own process.</summary>
[Platform(Exclude = "Win")]
public sealed class InterruptTests
{
    private const int Posts = 3000;
    private const int LongestInMilliseconds = 120_000;

    [TestCase("-INT")]
    [TestCase("-TERM")]
    public void A_signal_ends_the_build_and_leaves_the_output_as_it_was(string signal)
    {
        using var folder = new TempFolder();
        folder.Write("site/site.yaml", "title: Interrupted\nbaseURL: https://example.org/\n");
        folder.Write("site/content/posts/first.md", "---\ntitle: First\n---\nText\n");
        var first = ProgramRun.Apart(folder.Path, Arguments(folder));
        var before = folder.Files("site/public");
        WritePosts(folder);

        var exitCode = BuildUntilRendering(folder, signal);

        Assert.That(first.ExitCode, Is.Zero, first.Error);
        Assert.That(exitCode, Is.EqualTo(ExitCode.Interrupted));
        Assert.That(folder.Files("site/public"), Is.EqualTo(before));
    }

    private static string[] Arguments(TempFolder folder) => ["build", "--source", folder.File("site"), "--workers", "1"];

    private static void WritePosts(TempFolder folder)
    {
        var text = new StringBuilder();
        for (var i = 0; i < 60; i++)
        {
            text.Append("Some *words* and `code` in a [paragraph](/posts/first/).\n\n");
        }

        for (var i = 0; i < Posts; i++)
        {
            folder.Write($"site/content/posts/post-{i}.md", $"---\ntitle: Post {i}\ntags: [t{i % 50}]\n---\n{text}");
        }
    }

    // The staging folder is the first trace of a build that has read its site and renders now.
    private static int BuildUntilRendering(TempFolder folder, string signal)
    {
        using var staged = new ManualResetEventSlim();
        using var watcher = new FileSystemWatcher(folder.File("site/public"), ".sitegen-*") { NotifyFilter = NotifyFilters.DirectoryName };
        watcher.Created += (_, _) => staged.Set();
        watcher.EnableRaisingEvents = true;
        using var process = ProgramRun.Start(folder.Path, Arguments(folder));
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();

        Assert.That(staged.Wait(LongestInMilliseconds), Is.True, "the build never began to render");
        using var kill = Process.Start("kill", [signal, process.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
        if (!process.WaitForExit(LongestInMilliseconds))
        {
            process.Kill();
            Assert.Fail("the build went on after the signal");
        }

        return process.ExitCode;
    }
}
