using System.Text;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Cli;

/// <summary>Builds every case cold, then warm, then with every file touched: each time the same report and the same files.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class CaseTests
{
    [TestCaseSource(nameof(Names))]
    public void A_case_comes_out_as_expected(string name)
    {
        var @case = new Case(name);
        using var folder = new TempFolder();
        FolderContents.Copy(Path.Combine(@case.FullPath, "site"), folder.File("site"));

        var cold = CaseRun.Of(@case, folder);

        Compare(@case, cold);
        AssertSame(cold, CaseRun.Of(@case, folder), "built again");
        TouchAll(folder.File("site"));
        AssertSame(cold, CaseRun.Of(@case, folder), "built again after every file was touched");
    }

    [Test]
    public void Goldens_are_never_rewritten_by_the_build_machine()
    {
        Assert.That(Case.IsUpdating && Environment.GetEnvironmentVariable("CI") == "true", Is.False);
    }

    [Test]
    public void Every_case_has_a_number_of_its_own()
        => Assert.That(Names().Select(static name => name[..3]), Is.Unique);

    private static IEnumerable<string> Names() => Case.Names();

    private static void Compare(Case @case, CaseRun run)
    {
        if (Case.IsUpdating)
        {
            @case.Update(run);
            return;
        }

        try
        {
            AssertExpected(@case, run);
        }
        catch (AssertionException)
        {
            @case.Keep(run);
            throw;
        }
    }

    private static void AssertExpected(Case @case, CaseRun run)
    {
        Assert.That(run.Report, Is.EqualTo(@case.Report));
        foreach (var (name, bytes) in @case.Expected)
        {
            Assert.That(run.Files.Keys, Does.Contain(name));
            Assert.That(Encoding.UTF8.GetString(run.Files[name]), Is.EqualTo(Encoding.UTF8.GetString(bytes)), name);
        }
    }

    private static void AssertSame(CaseRun cold, CaseRun later, string when)
    {
        Assert.That(later.Report, Is.EqualTo(cold.Report), when);
        Assert.That(later.Files.Keys, Is.EqualTo(cold.Files.Keys), when);
        var changed = cold.Files.Where(file => !file.Value.AsSpan().SequenceEqual(later.Files[file.Key]));
        Assert.That(changed.Select(file => file.Key), Is.Empty, when);
    }

    private static void TouchAll(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            File.SetLastWriteTimeUtc(file, File.GetLastWriteTimeUtc(file).AddSeconds(10));
        }
    }
}
