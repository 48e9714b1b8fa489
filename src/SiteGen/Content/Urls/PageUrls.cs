
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
        if (page.Permalink is { } permalink)
        {
            var (made, leaves) = PathSteps.Resolve(Slashed(permalink));
            return Make(page, End(page, "", made), leaves);
        }

        // Folder and name are cleaned apart: a blank at the end of a folder's name is dropped, not made a hyphen.
        var slash = page.Path.LastIndexOf('/');
        var folder = page.Path[..slash];
        var name = page.Slug.Length > 0 ? page.Slug : page.Path[(slash + 1)..];
        var (path, leavesOutput) = PathSteps.Resolve($"{folder}/{name}");
        if (page.Slug.Length > 0 || !path.StartsWith(folder, StringComparison.Ordinal))
        {
            folder = folder.Length > 0 && path.StartsWith($"{folder}/", StringComparison.Ordinal) ? folder : "";
        }

        // A page called "index" is its folder's index.
        return name == "index" && (page.IsUgly || !page.IsBundle)
            ? Make(page, $"{Cleaned(folder, page)}/", leavesOutput)
            : Make(page, End(page, folder, path[folder.Length..]), leavesOutput);
    }

    private static string End(AddressParts page, string folder, string name)
    {
        var isFile = page.IsUgly && name != "/";
        return Cleaned(folder, page) + (isFile ? Cleaned($"{name}.html", page) : AsFolder(Cleaned(name, page)));
    }

    private static PageAddress List(AddressParts page)
    {
        var (path, leaves) = PathSteps.Resolve(Slashed(page.Permalink ?? page.Path));
        var url = page.IsUgly && page.Kind == PageKind.Term ? Cleaned($"{path}.html", page)
            : page.IsUgly ? AsFolder(Cleaned(path, page)) + Index
            : AsFolder(Cleaned(path, page));
        return Make(page, url, leaves);
    }

    private static string Cleaned(string path, AddressParts page) => PathSanitizer.CleanPath(path, page.Style);

    private static string Slashed(string path) => path.StartsWith('/') ? path : $"/{path}";

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
