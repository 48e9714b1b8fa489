using SiteGen.Cli;
using SiteGen.Drafting;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Drafting;

/// <summary>A pad of <c>pads/</c>, written in the manner of real ones, and the draft that must come out of it.</summary>
internal sealed record PadSample(string File)
{
    private static readonly string Folder = Path.Combine(Repository.Tests, "Drafting", "pads");

    public static IEnumerable<string> Files()
        => Directory.GetFiles(Folder).Select(file => Path.GetFileName(file)).Where(file => !file.EndsWith(".md", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    public string FullPath => Path.Combine(Folder, File);

    public string Text => System.IO.File.ReadAllText(FullPath);

    public string GoldenFullPath => Path.ChangeExtension(FullPath, ".md");

    /// <summary>What <c>new recap --dry-run</c> prints.</summary>
    public string Draft()
    {
        using var site = new TempFolder();
        site.Write("site.yaml", "title: Recaps\n");
        var run = ProgramRun.Inside(
            site.Path, ["new", "recap", Path.GetFileNameWithoutExtension(File)[3..], "--from", FullPath, "--dry-run"], Engine.Real, FixedTime.Default);
        Assert.That(run, Has.Property("ExitCode").EqualTo(0).And.Property("Error").EqualTo(""));
        return run.Output;
    }

    /// <summary>The body of the draft of a text, for tests of one habit.</summary>
    public static string Body(string text) => PadDrafter.Draft([new PadSource("notes", text)]).Value.Body;

    public static string BodyOfHtml(string html) => PadDrafter.Draft([new PadSource("notes", "") { Html = html }]).Value.Body;
}
