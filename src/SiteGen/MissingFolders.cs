using SiteGen.Configuration;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Templates;

namespace SiteGen;

/// <summary>Tells of folders that a configuration names and nobody made: an empty site must not replace the published one.</summary>
internal static class MissingFolders
{
    public static IEnumerable<Diagnostic> Find(string root, SiteConfig config, SourceFolders folders)
        => [.. Contents(root, config, folders), .. Mounts(root, config), .. Modules(root, config), .. Themes(root, config)];

    private static IEnumerable<Diagnostic> Contents(string root, SiteConfig config, SourceFolders folders)
    {
        if (folders.Content.Any(mount => Path.Exists(Path.Combine(root, mount.Source.Value))))
        {
            return [];
        }

        var place = config.Folders.ContentPlace.File.Length > 0
            ? config.Folders.ContentPlace
            : new SourceLocation(config.Sources.IsEmpty ? "" : config.Sources[0]);
        var folder = folders.Content[0].Source.Value;
        return [ConfigRules.NoSuchFolder.At(place, $"there is no folder '{folder}'", Suggestion.Hint(folder, Names(root)))];
    }

    // Hugo passes over them in silence.
    private static IEnumerable<Diagnostic> Mounts(string root, SiteConfig config)
    {
        foreach (var mount in config.Mounts)
        {
            // Nothing is read from assets/, so that nothing is missing there.
            if (mount.Component != "assets" && !Path.Exists(Path.Combine(root, mount.Source)))
            {
                yield return Softer(ConfigRules.MissingMount.At(mount.Location, $"there is no '{mount.Source}' to mount"), config);
            }
        }
    }

    private static IEnumerable<Diagnostic> Modules(string root, SiteConfig config)
    {
        foreach (var module in config.Imports)
        {
            if (ModuleFolder.Find(root, config, module.Path) is null)
            {
                yield return Softer(ConfigRules.NoSuchModule.At(module.Location, $"module '{module.Path}' is not here"), config);
            }
        }
    }

    private static IEnumerable<Diagnostic> Themes(string root, SiteConfig config)
    {
        var folder = Path.Combine(root, config.Folders.Themes);
        foreach (var theme in config.Themes)
        {
            if (theme.Length == 0 || BuiltInTheme.Names.Contains(theme) || ModuleFolder.Find(root, config, theme) is not null)
            {
                continue;
            }

            var hint = Suggestion.Hint(theme, [.. BuiltInTheme.Names, .. Names(folder)]);
            yield return Softer(
                ConfigRules.NoSuchTheme.At(config.ThemePlace, $"there is no theme '{theme}' in '{config.Folders.Themes}'", hint), config);
        }
    }

    // Hugo's themes may be modules; their templates could not be used anyway.
    private static Diagnostic Softer(Diagnostic mistake, SiteConfig config)
        => config.IsHugo ? mistake with { Severity = Severity.Info } : mistake;

    private static IEnumerable<string> Names(string folder)
        => Directory.Exists(folder) ? Directory.EnumerateDirectories(folder).Select(static path => Path.GetFileName(path)) : [];
}
