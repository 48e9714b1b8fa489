namespace SiteGen.Cli.Serving.Watching;

/// <summary>Which paths lie above and below others.</summary>
internal static class Paths
{
    /// <summary>The folders around a path, the nearest first.</summary>
    public static IEnumerable<string> Above(string path)
    {
        for (var above = Path.GetDirectoryName(path); above is not null; above = Path.GetDirectoryName(above))
        {
            yield return above;
        }
    }

    public static bool IsBelow(string path, string folder)
        => path.Length > folder.Length
            && path[folder.Length] == Path.DirectorySeparatorChar
            && path.StartsWith(folder, StringComparison.Ordinal);
}
