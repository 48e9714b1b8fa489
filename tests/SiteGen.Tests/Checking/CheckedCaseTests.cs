using System.Text.RegularExpressions;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Checking;

/// <summary>Checks the cases that have a <c>check/report.txt</c>: what 'sitegen check --report msbuild' tells of them, and that it writes nothing.</summary>
public sealed partial class CheckedCaseTests
{
    [TestCaseSource(nameof(Names))]
    public void A_checked_case_gives_its_report(string name)
    {
        var @case = new Case(name);
        using var folder = new TempFolder();
        FolderContents.Copy(Path.Combine(@case.FullPath, "site"), folder.File("site"));
        var before = folder.Files("site").Keys.ToArray();

        var run = ProgramRun.Of(
            folder.Path, "check", "--source", folder.File("site"), "--clock", "2026-06-01T12:00:00Z", "--workers", "2", "--report", "msbuild");
        var received = Seconds().Replace($"{run.Output}{run.Error}exit code {run.ExitCode}\n", " in TIME\n").Replace(folder.Path, "", StringComparison.Ordinal);

        if (Case.IsUpdating)
        {
            File.WriteAllText(ReportOf(name), received);
        }

        Assert.That(received, Is.EqualTo(File.ReadAllText(ReportOf(name))));
        Assert.That(folder.Files("site").Keys.Where(static file => !file.StartsWith(".sitegen/", StringComparison.Ordinal)), Is.EqualTo(before));
    }

    [GeneratedRegex(@" in \d+\.\d+ s\n")]
    private static partial Regex Seconds();

    private static string ReportOf(string name) => Path.Combine(Case.AllFullPath, name, "check", "report.txt");

    private static IEnumerable<string> Names() => Case.Names().Where(static name => Directory.Exists(Path.Combine(Case.AllFullPath, name, "check")));
}
