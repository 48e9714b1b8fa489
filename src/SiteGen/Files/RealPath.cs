namespace SiteGen.Files;

/// <summary>Where a path leads when every link in it is followed: two names of one folder become one.</summary>
public static class RealPath
{
    // As many as Linux follows.
    private const int MostLinks = 40;

    /// <summary>Parts that do not exist, and links that lead in a circle, stay as they are.</summary>
    public static string Of(string fullPath) => Of(Path.GetFullPath(fullPath), MostLinks);

    private static string Of(string path, int links)
    {
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(path));
        if (Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(path)) is not { } above)
        {
            return path;
        }

        var here = Path.Combine(Of(above, links), name);
        return links > 0 && Target(here) is { } target
            ? Of(Path.GetFullPath(target, Path.GetDirectoryName(here) ?? here), links - 1)
            : here;
    }

    private static string? Target(string path)
    {
        try
        {
            return new DirectoryInfo(path).LinkTarget;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
