using SiteGen.Configuration;
using SiteGen.Files;

namespace SiteGen;

/// <summary>Which folders a configuration makes a site of.</summary>
internal static class SiteFolders
{
    public static SourceFolders Of(SiteConfig config, string outputFullPath)
    {
        var folders = config.Folders;
        ImmutableArray<string> themes = [.. config.Themes.Select(theme => $"{folders.Themes}/{theme}")];

        // The site's own folder comes first: of several, the first that has a file wins.
        ImmutableArray<SourcePath> Layered(string own, string inTheme)
            => [new(own), .. themes.Select(theme => new SourcePath($"{theme}/{inTheme}"))];

        return new SourceFolders
        {
            Content = [.. Contents(config).Distinct().Select(static folder => new SourcePath(folder))],
            Static = [.. folders.Static.Reverse().Select(static folder => new SourcePath(folder)),
                .. themes.Select(static theme => new SourcePath($"{theme}/static"))],
            Layouts = [new(folders.OwnLayouts), .. Layered(folders.Layouts, "layouts")],
            Archetypes = Layered(folders.Archetypes, "archetypes"),
            Data = Layered(folders.Data, "data"),
            Translations = Layered(folders.I18n, "i18n"),
            Assets = ResolvesLinks(config) ? Layered(folders.Assets, "assets") : [],
            Ignored = config.IgnoreFiles,
            OutputFullPath = outputFullPath,
        };
    }

    private static bool ResolvesLinks(SiteConfig config)
        => Resolves(config.Markup) || config.Languages.Any(static language => Resolves(language.Config.Markup));

    private static bool Resolves(MarkupConfig markup) => markup.ResolvesLinks || markup.ResolvesImages;

    // Where there are languages, only their folders count: those without one of their own share the site's.
    public static IEnumerable<string> Contents(SiteConfig config)
        => config.Languages.IsEmpty ? [config.Folders.Content] : config.Languages.Select(static language => language.Config.Folders.Content);
}
