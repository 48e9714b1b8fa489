using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Images.Galleries;
using SiteGen.Running;

namespace SiteGen.Images.Finding;

/// <summary>The pictures that templates name by their paths, as Hugo's resources are named: beside the page, in static/ or in assets/.</summary>
public sealed class ThemePictures(PhotoCatalog catalog)
{
    private readonly Slots<Dictionary<string, FoundFile>> _rooted = new(1);

    public PhotoCatalog Catalog => catalog;

    private Dictionary<string, FoundFile> Rooted => _rooted.GetOrMake(0, _ => FindRooted());

    /// <summary>Null when there is no such file.</summary>
    /// <param name="page">Null where a template has no page.</param>
    /// <param name="place">In the template, for a file that cannot be read as a picture.</param>
    public Outcome<Photo?> Named(Page? page, string path, SourceLocation place)
        => (Beside(page, path) ?? Rooted.GetValueOrDefault(path.TrimStart('/'))) is { } found
            ? catalog.Measure(found.File, found.Url, place)
            : Outcome.Of<Photo?>(null);

    public Outcome<Photo?> Of(Page page, PageResource resource, SourceLocation place)
        => catalog.Measure(resource.File, UrlOf(page, resource), place);

    /// <summary>Those whose paths match a pattern, by name: of the page if it has any, else of the site.</summary>
    /// <returns>Null when the pattern is none.</returns>
    public IEnumerable<Outcome<Photo?>>? Matching(Page? page, string pattern, SourceLocation place)
    {
        if (PathGlob.Of(pattern.TrimStart('/')) is not { } glob)
        {
            return null;
        }

        FoundFile[] beside = page is null
            ? []
            : [.. page.Resources.Where(resource => glob.Matches(resource.Name)).Select(resource => new FoundFile(resource.File, UrlOf(page, resource)))];
        var found = beside.Length > 0 ? beside : Rooted.Where(pair => glob.Matches(pair.Key)).Select(static pair => pair.Value);
        return found.Where(static file => PhotoFiles.IsPicture(file.File))
            .OrderBy(static file => file.File.Inside, NaturalOrder.Instance)
            .Select(file => catalog.Measure(file.File, file.Url, place));
    }

    private static FoundFile? Beside(Page? page, string path)
    {
        foreach (var resource in page?.Resources ?? [])
        {
            if (page is not null && (IsSame(resource.Name, path) || IsSame(resource.Inside, path)))
            {
                return new(resource.File, UrlOf(page, resource));
            }
        }

        return null;
    }

    private static UrlPath? UrlOf(Page page, PageResource resource) => page.Build.PublishResources ? resource.Url : null;

    private static bool IsSame(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    private Dictionary<string, FoundFile> FindRooted()
    {
        var files = new Dictionary<string, FoundFile>(StringComparer.Ordinal);
        foreach (var file in catalog.Source.Static)
        {
            files.TryAdd(file.Inside, new(file, UrlPath.Root.File(file.Inside)));
        }

        foreach (var file in catalog.Source.Assets)
        {
            files.TryAdd(file.Inside, new(file, null));
        }

        return files;
    }
}
