
namespace SiteGen.Content.Urls;

/// <summary>Works out where a page is published: front matter's <c>url</c>, else a permalink pattern, else its path and slug.</summary>
internal static class PageUrls
{
    private const string Index = "index.html";

    public static PageAddress Of(AddressParts page)
    {
        if (page.Kind == PageKind.NotFound)
        {
            return Make(page, "/404.html", false);
        }

        if (page.Url.Length > 0 && page.Kind != PageKind.Home)
        {
            return FromUrl(page);
        }

        return page.Kind == PageKind.Page ? Single(page) : List(page);
    }

    // The author's text as it stands. A dot without a final slash names a file, as in Hugo.
    private static PageAddress FromUrl(AddressParts page)
    {
        var (path, leaves) = PathSteps.Resolve(page.Url);
        var isFile = page.Url.Contains('.') && !page.Url.EndsWith('/') && path != "/" && path[(path.LastIndexOf('/') + 1)..] != Index;
        var folder = path.EndsWith("/" + Index, StringComparison.Ordinal) ? path[..^Index.Length] : path;
        var url = isFile ? path : AsFolder(folder);
        return page.Url.StartsWith('/') ? Make(page with { Prefix = "" }, url, leaves) : Make(page, url, leaves);
    }

    private static PageAddress Single(AddressParts page)
    {
        var written = page.Permalink ?? Own(page);
        var (path, leaves) = PathSteps.Resolve(Cleaned(written, page.Style));

        // A page called "index" is its folder's index, ugly or not.
        if (page.Slug.Length > 0 && page.Permalink is null && path.EndsWith("/index", StringComparison.Ordinal))
        {
            return Make(page, path[..^"index".Length], leaves);
        }

        return Make(page, page.IsUgly && path != "/" ? $"{path}.html" : AsFolder(path), leaves);
    }

    private static string Own(AddressParts page)
        => page.Slug.Length == 0 ? page.Path : $"{page.Path[..page.Path.LastIndexOf('/')]}/{page.Slug}";

    private static PageAddress List(AddressParts page)
    {
        var (path, leaves) = PathSteps.Resolve(Cleaned(page.Permalink ?? page.Path, page.Style));
        if (!page.IsUgly)
        {
            return Make(page, AsFolder(path), leaves);
        }

        return Make(page, page.Kind == PageKind.Term ? $"{path}.html" : $"{AsFolder(path)}{Index}", leaves);
    }

    private static string Cleaned(string path, UrlStyle style)
    {
        var slashed = path.StartsWith('/') ? path : $"/{path}";
        return PathSanitizer.CleanPath(slashed, style);
    }

    private static string AsFolder(string path) => path.EndsWith('/') ? path : $"{path}/";

    private static PageAddress Make(AddressParts page, string url, bool leaves)
    {
        var full = page.Prefix.Length == 0 ? url : $"/{page.Prefix}{url}";
        return new(new(full), new(FolderOf(full)), leaves);
    }

    // Resources of "/a/b.html" lie in "/a/b/", those of a list's "/a/index.html" in "/a/".
    private static string FolderOf(string url)
    {
        if (url.EndsWith('/'))
        {
            return url;
        }

        if (url.EndsWith("/" + Index, StringComparison.Ordinal))
        {
            return url[..^Index.Length];
        }

        var dot = url.LastIndexOf('.');
        return AsFolder(dot > url.LastIndexOf('/') ? url[..dot] : url);
    }
}
