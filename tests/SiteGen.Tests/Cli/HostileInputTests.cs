using System.Text;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Cli;

/// <summary>Input too large, too deep or too twisted to lie in a case folder: told about, never a crash.</summary>
public sealed class HostileInputTests
{
    private const string Config = "title: Recaps\nbaseURL: https://example.org/\n";

    [Test]
    public void A_file_of_100_MB_is_named()
    {
        using var folder = Site();
        using (var file = File.CreateText(folder.File("content/huge.md")))
        {
            file.Write("---\ntitle: Huge\n---\n");
            var line = new string('x', 999) + "\n";
            for (var i = 0; i < 100_000; i++)
            {
                file.Write(line);
            }
        }

        var run = Build(folder);

        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Error, Does.Contain("content/huge.md").And.Contain(": error SG"));
    }

    [TestCase("> ", "")]
    [TestCase("- ", "")]
    [TestCase("1. ", "")]
    [TestCase("[", "](x)")]
    [TestCase("*a **b ", "")]
    [TestCase("<div>", "")]
    public void Nesting_of_10_000_levels_does_not_break_the_program(string open, string close)
    {
        using var folder = Site();
        folder.Write("content/deep.md", "---\ntitle: Deep\n---\n" + Repeat(open) + "x" + Repeat(close) + "\n");

        var run = Build(folder);

        Assert.That(run.ExitCode, Is.LessThanOrEqualTo(1), run.Error);
        Assert.That(run.ExitCode == 0 ? run.Output : run.Error, Does.Contain("Built").Or.Contain("content/deep.md"));
    }

    [TestCase("[", "]")]
    [TestCase("{a: ", "}")]
    [TestCase("- ", "")]
    public void Front_matter_of_10_000_levels_does_not_break_the_program(string open, string close)
    {
        using var folder = Site();
        folder.Write("content/deep.md", "---\ntitle: Deep\nx: " + (open == "- " ? "\n  " : "") + Repeat(open) + "1" + Repeat(close) + "\n---\nText\n");

        Assert.That(Build(folder).ExitCode, Is.LessThanOrEqualTo(1));
    }

    [Test]
    public void Indented_lists_of_1000_levels_do_not_break_the_program()
    {
        var text = new StringBuilder("---\ntitle: Deep\n---\n");
        for (var i = 0; i < 1000; i++)
        {
            text.Append(' ', i * 2).Append("- level\n");
        }

        using var folder = Site();
        folder.Write("content/deep.md", text.ToString());

        Assert.That(Build(folder).ExitCode, Is.LessThanOrEqualTo(1));
    }

    [Test]
    public void A_content_folder_that_links_to_its_own_parent_is_told()
    {
        using var folder = Site();
        Directory.CreateSymbolicLink(folder.File("content/loop"), folder.File("content"));

        var run = Build(folder);

        Assert.That(run.ExitCode, Is.LessThanOrEqualTo(1));
        Assert.That(run.Error, Does.Contain("content/loop: "));
    }

    [Test]
    [Platform(Exclude = "Win")]
    public void A_file_that_cannot_be_read_is_named()
    {
        SkipForRoot();
        using var folder = Site();
        folder.Write("content/secret.md", "---\ntitle: Secret\n---\n");
        SetMode(folder.File("content/secret.md"), UnixFileMode.None);

        var run = Build(folder);

        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Error, Does.StartWith("content/secret.md: error SG"));
    }

    [Test]
    [Platform(Exclude = "Win")]
    public void A_folder_that_cannot_be_read_is_named()
    {
        SkipForRoot();
        using var folder = Site();
        Directory.CreateDirectory(folder.File("content/secret"));
        SetMode(folder.File("content/secret"), UnixFileMode.None);

        var run = Build(folder);
        SetMode(folder.File("content/secret"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Error, Does.StartWith("content/secret: error SG"));
    }

    private static TempFolder Site()
    {
        var folder = new TempFolder();
        folder.Write("site.yaml", Config);
        folder.Write("content/sound.md", "---\ntitle: Sound\n---\nText\n");
        return folder;
    }

    // Apart: what overflows a stack takes its process along.
    private static ProgramRun Build(TempFolder folder) => ProgramRun.Apart(folder.Path, "build");

    private static string Repeat(string text) => new StringBuilder().Insert(0, text, text.Length == 0 ? 0 : 10_000).ToString();

    private static void SkipForRoot()
    {
        if (Environment.IsPrivilegedProcess)
        {
            Assert.Ignore("root may read everything");
        }
    }

    private static void SetMode(string path, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, mode);
        }
    }
}
