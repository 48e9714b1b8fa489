namespace SiteGen.Cli.Commands;

/// <summary>Finds the folder of the site that the author stands in, as git finds its repository.</summary>
internal static class SiteRoot
{
    private static readonly ImmutableArray<string> Extensions = [".yaml", ".yml", ".toml", ".json"];

    /// <summary>Full path of <paramref name="source"/> when given; else the nearest site around <paramref name="workingFolder"/>, else that folder.</summary>
    public static string Find(string workingFolder, string? source)
    {
        if (source is not null)
        {
            return Path.TrimEndingDirectorySeparator(Path.GetFullPath(source, workingFolder));
        }

        for (var folder = workingFolder; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (IsSite(folder, isStart: folder == workingFolder))
            {
                return folder;
            }
        }

        return workingFolder;
    }

    /// <summary>Does that folder hold a site: a configuration, or content to build without one?</summary>
    public static bool IsSite(string folder) => IsSite(folder, isStart: true);

    // Many programs keep a config.json in a home folder: above the start, that name alone proves nothing.
    private static bool IsSite(string folder, bool isStart)
        => HasConfig(folder, "site") || HasConfig(folder, "hugo") || (isStart && HasConfig(folder, "config"))
            || Directory.Exists(Path.Combine(folder, "content"))
            || Directory.Exists(Path.Combine(folder, "config", "_default"));

    private static bool HasConfig(string folder, string name)
        => Extensions.Any(extension => File.Exists(Path.Combine(folder, name + extension)));
}
