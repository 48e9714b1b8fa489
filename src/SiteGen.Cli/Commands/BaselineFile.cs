using SiteGen.Checking;
using SiteGen.Diagnostics;

namespace SiteGen.Cli.Commands;

/// <summary>The file that <c>--baseline</c> names.</summary>
internal static class BaselineFile
{
    /// <summary>Takes the known findings away from a result.</summary>
    public static (CheckResult Result, int Known) Without(CheckResult result, string fullPath)
    {
        var (fresh, known) = Baseline.Read(File.ReadAllText(fullPath)).Split(result.Diagnostics);
        return (result with { Diagnostics = fresh }, known);
    }

    /// <summary>Makes all that was found known; infos fail nothing and need not be.</summary>
    public static int Write(CheckResult result, string fullPath)
    {
        ImmutableArray<Diagnostic> found = [.. result.Diagnostics.Where(static item => item.Severity != Severity.Info)];
        File.WriteAllText(fullPath, Baseline.Write(found));
        return found.Length;
    }
}
