using SiteGen.Configuration;

namespace SiteGen;

/// <summary>Where a module or theme lies, if it is there at all.</summary>
/// <param name="Folder">Relative to the site's root.</param>
internal sealed record ModuleFolder(string Folder, ImmutableArray<MountConfig> Mounts)
{
    /// <summary>The strongest first.</summary>
    public static ImmutableArray<ModuleFolder> Find(string root, SiteConfig config) =>
    [
        .. config.Imports
            .Select(module => new ModuleFolder(Find(root, config, module.Path) ?? $"{config.Folders.Themes}/{module.Path}", module.Mounts)),
        .. config.Themes.Select(theme => new ModuleFolder(Find(root, config, theme) ?? $"{config.Folders.Themes}/{theme}", [])),
    ];

    /// <summary>Null when nobody put it there.</summary>
    public static string? Find(string root, SiteConfig config, string module)
    {
        string[] places = [$"{config.Folders.Themes}/{module}", $"_vendor/{module}"];
        return Array.Find(places, place => Directory.Exists(Path.Combine(root, place)));
    }
}
