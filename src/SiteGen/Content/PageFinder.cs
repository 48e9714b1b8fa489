using SiteGen.Content.Urls;

namespace SiteGen.Content;

/// <summary>
/// Finds pages of one language by what an author writes, step by step as Hugo does: beside the page, by the file's
/// real place, from the root and, for references, by a name alone.
/// </summary>
/// <param name="pages">By logical path.</param>
/// <param name="pathOfFile">The logical path of a content file, by its place in the site.</param>
internal sealed class PageFinder(
    IReadOnlyDictionary<string, Page> pages, ContentLanguages languages, Func<string, string?> pathOfFile)
{
    private readonly Lazy<Dictionary<string, List<Page>>> _byName = new(() => ByName(pages.Values));

    public IReadOnlyDictionary<string, List<Page>> Named => _byName.Value;

    /// <summary>The page that a link names.</summary>
    public Page? Find(Page from, string path) => Find(from, path, out _);

    /// <summary>The page that a reference names; several, when it is a name that is not one page's alone.</summary>
    public IReadOnlyList<Page> FindAll(Page from, string path)
    {
        if (Find(from, path, out var key) is { } page)
        {
            return [page];
        }

        return key.Name.Length > 0 && !path.TrimEnd('/').Contains('/') ? _byName.Value.GetValueOrDefault(key.Name) ?? [] : [];
    }

    private Page? Find(Page from, string path, out PageKey key)
    {
        path = path.EndsWith('/') ? path[..^1] : path;
        if (path.LastIndexOf('.') > path.LastIndexOf('/'))
        {
            return Find(from, path, hadExtension: true, out key);
        }

        if (path.Length == 0)
        {
            return Find(from, "/_index.md", hadExtension: false, out key);
        }

        return path.EndsWith("/index", StringComparison.Ordinal) && Find(from, $"{path}/index.md", hadExtension: false, out key) is { } bundle
            ? bundle
            : Find(from, $"{path}.md", hadExtension: false, out key);
    }

    private Page? Find(Page from, string path, bool hadExtension, out PageKey key)
    {
        key = new("", "");
        if (!path.StartsWith('/') && (Near(from, path, hadExtension) ?? (hadExtension ? AtFile(from, path) : null)) is { } near)
        {
            return near;
        }

        if (path.StartsWith('.'))
        {
            return null;
        }

        key = KeyOf(path);
        return pages.GetValueOrDefault(key.Path) ?? (hadExtension && pages.GetValueOrDefault("/") is { } home ? AtFile(home, path) : null);
    }

    private Page? Near(Page from, string path, bool hadExtension)
    {
        // From a bundle, "../" with a file's name counts from its own folder, everything else from the one above.
        var isOwnFolder = from.Source?.Bundle switch
        {
            BundleKind.Leaf => hadExtension && path.StartsWith("../", StringComparison.Ordinal),
            BundleKind.Single => false,
            _ => from.Kind is not (PageKind.Page or PageKind.NotFound),
        };
        var folder = isOwnFolder ? from.Path : from.Path[..Math.Max(from.Path.LastIndexOf('/'), 0)];
        return pages.GetValueOrDefault(KeyOf($"{folder}/{path}").Path);
    }

    // An author may follow the files on the disk, out of the content folder too.
    private Page? AtFile(Page from, string path)
    {
        if (from.Source is not { } source)
        {
            return null;
        }

        var file = source.File.Path.Value;
        var (place, leavesSite) = PathSteps.Resolve($"/{file[..Math.Max(file.LastIndexOf('/'), 0)]}/{path}");
        return !leavesSite && pathOfFile(place[1..]) is { } logical ? pages.GetValueOrDefault(logical) : null;
    }

    private PageKey KeyOf(string path)
        => PageKey.Of(PathSteps.Resolve(path.StartsWith('/') ? path : $"/{path}").Path, languages);

    private static Dictionary<string, List<Page>> ByName(IEnumerable<Page> pages)
    {
        var names = new Dictionary<string, List<Page>>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            var name = page.Path[(page.Path.LastIndexOf('/') + 1)..];
            if (name.Length > 0 && page.Kind != PageKind.NotFound && !page.Kind.IsGathered)
            {
                (names.TryGetValue(name, out var same) ? same : names[name] = []).Add(page);
            }
        }

        return names;
    }
}
