namespace SiteGen.Content;

/// <summary>A <see cref="PageFinder"/> for each language of a site.</summary>
internal sealed class PageFinders
{
    private readonly ContentLanguages _codes;
    private readonly Dictionary<string, PageFinder> _finders = new(StringComparer.OrdinalIgnoreCase);
    private readonly Lazy<Dictionary<string, string>> _pathsOfFiles;

    public PageFinders(Site site)
    {
        _codes = ContentLanguages.Of(site.Config);
        _pathsOfFiles = new(() => PathsOfFiles(site));
        foreach (var language in site.Languages)
        {
            _finders.TryAdd(language.Code, Over(language.ByPath));
        }
    }

    /// <summary>Null when the site has no such language.</summary>
    public PageFinder? Of(string language) => _finders.GetValueOrDefault(language);

    /// <summary>The same search among other pages.</summary>
    public PageFinder Over(IReadOnlyDictionary<string, Page> pages)
        => new(pages, _codes, file => _pathsOfFiles.Value.GetValueOrDefault(file));

    private static Dictionary<string, string> PathsOfFiles(Site site)
    {
        var paths = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var page in site.Pages)
        {
            if (page.Source is { } source)
            {
                paths.TryAdd(source.File.Path.Value, page.Path);
            }
        }

        return paths;
    }
}
