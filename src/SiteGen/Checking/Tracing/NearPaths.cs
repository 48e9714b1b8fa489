using SiteGen.Diagnostics;

namespace SiteGen.Checking.Tracing;

/// <summary>Guesses which address was meant.</summary>
internal static class NearPaths
{
    /// <summary>"did you mean"; null when nothing is near.</summary>
    /// <param name="basePath">What links from the host's root begin with.</param>
    public static string? Hint(string path, IEnumerable<string> paths, string basePath)
    {
        if (path.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
        {
            return $$$"""Write {{< relref "{{{NameOf(path)}}}" >}} as the address, which becomes that of the page.""";
        }

        var name = NameOf(path);
        var twins = paths.Where(other => NameOf(other) == name && other != path).OrderBy(static other => other, StringComparer.Ordinal).Take(2).ToArray();
        // A name that is there once, in another folder, or with its ending.
        var near = twins is [var only] ? only
            : paths.Contains($"{path.TrimEnd('/')}.html") ? $"{path.TrimEnd('/')}.html"
            : Suggestion.For(path, paths.Where(other => Math.Abs(other.Length - path.Length) <= 3), 3);
        return near is null ? null : $"did you mean '{basePath.TrimEnd('/')}{near}'?";
    }

    /// <summary>The same for a fragment, among the ids of a page.</summary>
    public static string? HintFragment(string fragment, ImmutableArray<string> ids)
        => ids.Where(id => id.StartsWith(fragment, StringComparison.OrdinalIgnoreCase)).Take(2).ToArray() is [var longer]
            ? $"did you mean '#{longer}'?"
            : Suggestion.For(fragment, ids) is { } near ? $"did you mean '#{near}'?" : null;

    private static string NameOf(string path)
    {
        var end = path.AsSpan().TrimEnd('/');
        return end[(end.LastIndexOf('/') + 1)..].ToString();
    }
}
