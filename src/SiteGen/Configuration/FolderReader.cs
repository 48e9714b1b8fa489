using SiteGen.Data;

namespace SiteGen.Configuration;

/// <summary>Reads the names of the site's folders: <c>contentDir</c>, <c>staticDir</c>…</summary>
internal static class FolderReader
{
    private const int LastNumberedStatic = 10;

    public static FolderConfig Read(MetaFields fields, FolderConfig defaults, ConfigReport report) => new()
    {
        Content = Folder(fields, "contentDir", report) ?? defaults.Content,
        Static = Static(fields, defaults, report),
        Layouts = Folder(fields, "layoutDir", report) ?? defaults.Layouts,
        Themes = Folder(fields, "themesDir", report) ?? defaults.Themes,
        Publish = Folder(fields, "publishDir", report) ?? defaults.Publish,
        Data = Folder(fields, "dataDir", report) ?? defaults.Data,
        Assets = Folder(fields, "assetDir", report) ?? defaults.Assets,
        Archetypes = Folder(fields, "archetypeDir", report) ?? defaults.Archetypes,
        I18n = Folder(fields, "i18nDir", report) ?? defaults.I18n,
        ContentPlace = fields.Has("contentDir") ? fields.LocationOf("contentDir") : defaults.ContentPlace,
    };

    private static ImmutableArray<string> Static(MetaFields fields, FolderConfig defaults, ConfigReport report)
    {
        var said = fields.Texts("staticDir");
        List<string> folders = [.. said.IsDefault ? defaults.Static : said.Select(PathText.Clean)];
        for (var i = 0; i <= LastNumberedStatic; i++)
        {
            var more = fields.Has($"staticDir{i}") ? fields.Texts($"staticDir{i}") : default;
            folders.AddRange(more.IsDefault ? [] : more.Select(PathText.Clean));
        }

        return [.. folders.Where(folder => PathText.IsFit(folder, "staticDir", fields.LocationOf("staticDir"), report))];
    }

    private static string? Folder(MetaFields fields, string key, ConfigReport report)
        => PathText.Read(fields, key, report) is { } name ? PathText.Clean(name) : null;
}
