namespace SiteGen.Content.Urls;

/// <summary>The folder that a permalink pattern is for: "" means the pages at the top; it may be a glob.</summary>
internal sealed class PermalinkFolder(string path)
{
    private readonly PathGlob? _glob = path.AsSpan().ContainsAny("*?[{") ? PathGlob.Of($"/{{{path},{path}/**}}") : null;

    public string Path { get; } = path;

    public bool Holds(string page)
        => _glob is not null ? _glob.Matches(page)
            : Path.Length == 0 ? page.LastIndexOf('/') == 0
            : page.Length > Path.Length
                && page.AsSpan(1).StartsWith(Path, StringComparison.Ordinal)
                && (page.Length == Path.Length + 1 || page[Path.Length + 1] == '/');
}
