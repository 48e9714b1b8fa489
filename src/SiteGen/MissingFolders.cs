using SiteGen.Configuration;
using SiteGen.Diagnostics;

namespace SiteGen;

/// <summary>Tells of folders that a configuration names and nobody made: an empty site must not replace the published one.</summary>
internal static class MissingFolders
{
    private const string BuiltInTheme = "summit";

    public static IEnumerable<Diagnostic> Find(string root, SiteConfig config) => [.. Contents(root, config), .. Themes(root, config)];

    private static IEnumerable<Diagnostic> Contents(string root, SiteConfig config)
    {
        var folders = SiteFolders.Contents(config).Distinct().ToArray();
        if (folders.Any(folder => Directory.Exists(Path.Combine(root, folder))))
        {
            return [];
        }

        var place = config.Folders.ContentPlace.File.Length > 0
            ? config.Folders.ContentPlace
            : new SourceLocation(config.Sources.IsEmpty ? "" : config.Sources[0]);
        var hint = Suggestion.Hint(folders[0], Names(root));
        return [ConfigRules.NoSuchFolder.At(place, $"there is no folder '{folders[0]}'", hint)];
    }

    private static IEnumerable<Diagnostic> Themes(string root, SiteConfig config)
    {
        var folder = Path.Combine(root, config.Folders.Themes);
        foreach (var theme in config.Themes)
        {
            if (theme.Length == 0 || theme == BuiltInTheme || Directory.Exists(Path.Combine(folder, theme)))
            {
                continue;
            }

            var hint = Suggestion.Hint(theme, [BuiltInTheme, .. Names(folder)]);
            var mistake = ConfigRules.NoSuchTheme.At(config.ThemePlace, $"there is no theme '{theme}' in '{config.Folders.Themes}'", hint);
            // Hugo's themes may be modules; their templates could not be used anyway.
            yield return config.IsHugo ? mistake with { Severity = Severity.Info } : mistake;
        }
    }

    private static IEnumerable<string> Names(string folder)
        => Directory.Exists(folder) ? Directory.EnumerateDirectories(folder).Select(static path => Path.GetFileName(path)) : [];
}
