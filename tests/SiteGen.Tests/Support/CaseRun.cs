using System.Text;
using System.Text.RegularExpressions;

namespace SiteGen.Tests.Support;

/// <summary>What one build of a case gave.</summary>
/// <param name="Report">The mistakes as a person sees them and, unless all went well, the exit code.</param>
internal sealed partial record CaseRun(string Report, SortedDictionary<string, byte[]> Files)
{
    public static CaseRun Of(Case @case, TempFolder folder)
    {
        string[] arguments =
        [
            "build", "--source", folder.File("site"), "--output", folder.File("out"),
            "--clock", "2026-06-01T12:00:00Z", "--workers", "2", .. @case.Arguments,
        ];
        var run = ProgramRun.Of(folder.Path, arguments);
        var report = run.ExitCode == 0 ? run.Error : $"{run.Error}exit code {run.ExitCode}\n";
        return new CaseRun(report.Replace(folder.Path, "", StringComparison.Ordinal), Published(folder));
    }

    // What the program keeps for itself is its own business.
    private static SortedDictionary<string, byte[]> Published(TempFolder folder)
    {
        var files = folder.Files("out");
        foreach (var name in files.Keys.Where(name => name.StartsWith(".sitegen", StringComparison.Ordinal)).ToArray())
        {
            files.Remove(name);
        }

        foreach (var name in files.Keys.Where(static name => name.EndsWith(".html", StringComparison.Ordinal)).ToArray())
        {
            files[name] = Encoding.UTF8.GetBytes(Plain(Encoding.UTF8.GetString(files[name])));
        }

        return files;
    }

    // Names and hashes of the theme's files change with each line of its style sheets, and say nothing about a page.
    private static string Plain(string html)
        => Integrity().Replace(Fingerprint().Replace(html, ".HASH."), "sha384-HASH");

    [GeneratedRegex("\\.[0-9a-f]{12}\\.(?=css|js)")]
    private static partial Regex Fingerprint();

    [GeneratedRegex("sha384-[0-9A-Za-z+/]{64}")]
    private static partial Regex Integrity();
}
