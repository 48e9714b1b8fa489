using SiteGen.Templates;

namespace SiteGen.Cli.Commands;

/// <summary>Finds the sketch for a new page: the site's own, then each theme's, then the one inside the program.</summary>
internal static class Archetypes
{
    /// <summary>File name for messages, and text; "default" is always there. Archetypes in Go's language are passed over.</summary>
    public static (string File, string Text) Find(PagePlaces places, ImmutableArray<string> names)
        => names.SelectMany(name => InSite(places, name))
            .Concat(names.SelectMany(name => InProgram(places, name)))
            .First(found => !ArchetypeRenderer.IsGoTemplate(found.Text));

    private static IEnumerable<(string File, string Text)> InSite(PagePlaces places, string name)
    {
        var themes = places.Config.Themes.Select(theme => $"{places.Config.Folders.Themes}/{theme}/archetypes");
        foreach (var folder in themes.Prepend(places.Config.Folders.Archetypes))
        {
            var file = $"{folder}/{name}.md";
            var fullPath = Path.Combine(places.RootFullPath, file);
            if (File.Exists(fullPath))
            {
                yield return (file, File.ReadAllText(fullPath));
            }
        }
    }

    // The usual theme has one for all names that are asked for.
    private static IEnumerable<(string File, string Text)> InProgram(PagePlaces places, string name)
        => BuiltInTheme.Under(places.Config.Themes).Add(BuiltInTheme.Usual).Select(theme => theme.Archetype(name)).OfType<(string, string)>();
}
