using System.Text;

namespace SiteGen.Tests.Support;

/// <summary>What a build of a test's site gave: the report's lines, without hints, and the published files.</summary>
internal sealed record SiteResult(BuildResult Result, SortedDictionary<string, byte[]> Files)
{
    /// <summary>One line per mistake, sorted: <c>content/a.md(1,1): error SG3101: …</c>.</summary>
    public string Report => string.Join('\n', Result.Diagnostics.Order().Select(diagnostic => diagnostic.ToString()).Distinct());

    public IEnumerable<string> Codes => Result.Diagnostics.Order().Select(diagnostic => diagnostic.Rule.Code);

    public string Text(string file) => Files.TryGetValue(file, out var bytes)
        ? Encoding.UTF8.GetString(bytes)
        : throw new AssertionException($"'{file}' was not published; these were: {string.Join(", ", Files.Keys)}\n{Report}");
}
