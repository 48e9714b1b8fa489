using SiteGen.Configuration;
using SiteGen.Files;

namespace SiteGen;

/// <summary>Which folders a configuration makes a site of: those it mounts, or else Hugo's own, then those of modules and themes.</summary>
internal sealed class SiteFolders(string root, SiteConfig config)
{
    private readonly ImmutableArray<ModuleFolder> _modules = ModuleFolder.Find(root, config);

    public static SourceFolders Of(string root, SiteConfig config, string outputFullPath)
        => new SiteFolders(root, config).All() with { Ignored = config.IgnoreFiles, OutputFullPath = outputFullPath };

    private SourceFolders All()
    {
        var folders = config.Folders;
        return new SourceFolders
        {
            Content = Layered("content", Contents()),
            // Of the site's static folders the last wins.
            Static = Layered("static", [.. folders.Static.Select(Plain)], isLastStrongest: true),
            Layouts = [Plain(folders.OwnLayouts), .. Layered("layouts", [Plain(folders.Layouts)])],
            Archetypes = Layered("archetypes", [Plain(folders.Archetypes)]),
            Data = Layered("data", [Plain(folders.Data)]),
            Translations = Layered("i18n", [Plain(folders.I18n)]),
            Assets = Layered("assets", [Plain(folders.Assets)]),
        };
    }

    // The site's own folders come first: of several, the first that has a file wins.
    private ImmutableArray<SourceMount> Layered(string component, ImmutableArray<SourceMount> defaults, bool isLastStrongest = false)
    {
        var mounted = Mounted(config.Mounts, component, "");
        var own = mounted.IsEmpty ? defaults : mounted;
        return [.. isLastStrongest ? own.Reverse() : own, .. _modules.SelectMany(module => OfModule(module, component))];
    }

    private ImmutableArray<SourceMount> OfModule(ModuleFolder module, string component) => module.Mounts.IsEmpty
        ? [Plain($"{module.Folder}/{component}")]
        : Mounted(module.Mounts, component, module.Folder + "/");

    // A mount of what is not there does not take the place of the folder that is.
    private ImmutableArray<SourceMount> Mounted(ImmutableArray<MountConfig> mounts, string component, string folder) =>
    [
        .. mounts.Where(mount => mount.Component == component && Path.Exists(Path.Combine(root, folder + mount.Source)))
            .Select(mount => Mounted(mount, folder))
            .OfType<SourceMount>(),
    ];

    private SourceMount? Mounted(MountConfig mount, string folder)
    {
        var languages = mount.Languages.IsEmpty ? [] : Chosen(GlobSlice.Of(mount.Languages));
        return mount.Languages.Length > 0 && languages.IsEmpty
            ? null
            : Plain(folder + mount.Source) with { Target = mount.Target, Languages = languages, Files = GlobSlice.Of(mount.Files) };
    }

    private ImmutableArray<string> Chosen(GlobSlice globs)
    {
        IEnumerable<string> known = config.Languages.IsEmpty
            ? [config.DefaultContentLanguage]
            : config.Languages.Select(static language => language.Key);
        return [.. known.Where(globs.Matches)];
    }

    // Where there are languages, their folders count: those without one of their own share the site's.
    private ImmutableArray<SourceMount> Contents()
    {
        if (config.Languages.IsEmpty)
        {
            return [Plain(config.Folders.Content)];
        }

        var shared = config.Folders.SharedContent;
        var mounts = config.Languages
            .Select(static language => (Folder: language.Config.Folders.Content, language.Key))
            .Select(pair => Plain(pair.Folder) with { Languages = pair.Folder == shared ? [] : [pair.Key] })
            .DistinctBy(static mount => (mount.Source, string.Join(' ', mount.Languages)));
        var folders = config.Languages.Select(static language => language.Config.Folders.Content).Distinct();
        return [.. mounts.Select(mount => mount with { Except = [.. folders.Where(folder => folder != mount.Source.Value)] })];
    }

    private static SourceMount Plain(string folder) => new(new SourcePath(folder));
}
