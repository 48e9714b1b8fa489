using SiteGen.Files;

namespace SiteGen.Content;

/// <summary>
/// Finds what links and images of a body lead to, as Hugo's embedded link and image templates do
/// (GOLDMARK_VS_MARKDIG row 14): a page, a file beside the page, a file of the assets folder.
/// </summary>
public sealed class LinkFinder(Site site, ImmutableArray<SourceFile> assets)
{
    private readonly PageFinders _finders = new(site);
    private readonly ContentLanguages _codes = ContentLanguages.Of(site.Config);
    private readonly HashSet<string> _assets = [.. assets.Select(static file => $"/{file.Inside}")];

    /// <summary>The link to it, or null when there is nothing; "" for a page that has no address.</summary>
    /// <param name="path">Without query and fragment, decoded.</param>
    public string? Find(Page from, string path, bool isImage)
    {
        path = path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path;
        return (isImage ? null : FindPage(from, path)) ?? FindResource(from, path) ?? FindAsset(path);
    }

    /// <summary>The link to the picture that the shortcode <c>figure</c> names: beside its page or in assets/; null when there is none.</summary>
    public string? FindFigure(Page from, string source)
    {
        if ((from.Resources.IsEmpty && _assets.Count == 0) || source.Contains("://", StringComparison.Ordinal))
        {
            return null;
        }

        var end = source.AsSpan().IndexOfAny('?', '#');
        var path = Uri.UnescapeDataString(end < 0 ? source : source[..end]);
        var name = path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path.TrimStart('/');
        var beside = from.Resources.FirstOrDefault(resource => string.Equals(resource.Name, name, StringComparison.OrdinalIgnoreCase));
        if (beside is not null)
        {
            return site.Link(beside.Url);
        }

        // Other than a link, a figure's path is taken as it is.
        return Urls.PathSteps.Resolve($"/{path}").LeavesRoot ? null : FindAsset(path);
    }

    public string LinkTo(Page page) => page.Build.Render == RenderMode.Never ? "" : site.Link(page.Url);

    private string? FindPage(Page from, string path)
        => _finders.Of(from.Language)?.Find(from, path) is { } page ? LinkTo(page) : null;

    private string? FindResource(Page from, string path)
        => NamedResource.Find(from, path, _codes) is { } resource ? site.Link(resource.Url) : null;

    private string? FindAsset(string path)
    {
        if (_assets.Count == 0)
        {
            return null;
        }

        var (place, _) = Urls.PathSteps.Resolve($"/{path}");
        return _assets.Contains(place) ? site.Link(new UrlPath(place)) : null;
    }
}
