using SiteGen.Configuration;
using SiteGen.Files;

namespace SiteGen.Cli.Commands;

/// <summary>Where a site keeps its pages, and which section its posts belong to.</summary>
internal sealed record PagePlaces(string RootFullPath, SiteConfig Config)
{
    private static readonly ImmutableArray<string> UsualSections = ["recaps", "posts", "post", "blog", "articles", "news"];

    public string ContentFullPath => Path.Combine(RootFullPath, Config.ContentFolder);

    /// <summary>What the configuration says, else a section with a usual name, else the one with the most files, else "recaps".</summary>
    public string MainSection()
    {
        if (Config.MainSections is [{ Length: > 0 } first, ..])
        {
            return first;
        }

        var folders = Directory.Exists(ContentFullPath) ? Directory.GetDirectories(ContentFullPath) : [];
        return UsualSections.FirstOrDefault(name => folders.Any(folder => Path.GetFileName(folder) == name))
            ?? folders
                .OrderByDescending(CountPages)
                .ThenBy(Path.GetFileName, StringComparer.Ordinal)
                .Select(Path.GetFileName)
                .FirstOrDefault()
            ?? UsualSections[0];
    }

    private static int CountPages(string folder)
        => FolderWalk.Files(folder).Where(static file => file.EndsWith(".md", StringComparison.Ordinal)).Take(1000).Count();
}
