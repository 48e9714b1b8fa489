using SiteGen.Data;

namespace SiteGen.Configuration;

/// <summary>Reads the names of the site's folders: <c>contentDir</c>, <c>staticDir</c>…</summary>
internal static class FolderReader
{
    private const int LastNumberedStatic = 10;

    public static FolderConfig Read(MetaFields fields, FolderConfig defaults) => new()
    {
        Content = Folder(fields, "contentDir") ?? defaults.Content,
        Static = Static(fields, defaults),
        Layouts = Folder(fields, "layoutDir") ?? defaults.Layouts,
        Themes = Folder(fields, "themesDir") ?? defaults.Themes,
        Publish = Folder(fields, "publishDir") ?? defaults.Publish,
        Data = Folder(fields, "dataDir") ?? defaults.Data,
        Assets = Folder(fields, "assetDir") ?? defaults.Assets,
        Archetypes = Folder(fields, "archetypeDir") ?? defaults.Archetypes,
        I18n = Folder(fields, "i18nDir") ?? defaults.I18n,
    };

    private static ImmutableArray<string> Static(MetaFields fields, FolderConfig defaults)
    {
        var said = fields.Texts("staticDir");
        List<string> folders = [.. said.IsDefault ? defaults.Static : said.Select(Clean)];
        for (var i = 0; i <= LastNumberedStatic; i++)
        {
            var more = fields.Has($"staticDir{i}") ? fields.Texts($"staticDir{i}") : default;
            folders.AddRange(more.IsDefault ? [] : more.Select(Clean));
        }

        return [.. folders];
    }

    private static string? Folder(MetaFields fields, string key)
        => fields.Text(key) is { Length: > 0 } name ? Clean(name) : null;

    private static string Clean(string name)
    {
        var slashes = name.Replace('\\', '/');
        var rest = slashes.StartsWith("./", StringComparison.Ordinal) ? slashes[2..] : slashes;
        return rest.Length > 1 ? rest.TrimEnd('/') : rest;
    }
}
