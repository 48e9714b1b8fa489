using SiteGen.Diagnostics;

namespace SiteGen.Checking.Tracing;

/// <summary>Guesses which address was meant.</summary>
internal static class NearPaths
{
    /// <summary>"did you mean"; null when nothing is near.</summary>
    public static string? Hint(string path, IEnumerable<string> paths)
    {
        var name = NameOf(path);
        var twins = paths.Where(other => NameOf(other) == name && other != path).OrderBy(static other => other, StringComparer.Ordinal).Take(2).ToArray();
        // A name that is there once, in another folder, or with its ending.
        var near = twins is [var only] ? only
            : paths.Contains($"{path.TrimEnd('/')}.html") ? $"{path.TrimEnd('/')}.html"
            : Suggestion.For(path, paths.Where(other => Math.Abs(other.Length - path.Length) <= 3), 3);
        return near is null ? null : $"did you mean '{near}'?";
    }

    private static string NameOf(string path)
    {
        var end = path.AsSpan().TrimEnd('/');
        return end[(end.LastIndexOf('/') + 1)..].ToString();
    }
}
