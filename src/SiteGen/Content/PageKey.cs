namespace SiteGen.Content;

/// <summary>What a path of a content file means once extension, language and <c>index</c> are read as Hugo reads them.</summary>
/// <param name="Path">The logical path of the page it would be; of what is no content, the path with its extension.</param>
/// <param name="Name">The name by which a page alone of its name is found: of a bundle that of its folder.</param>
internal readonly record struct PageKey(string Path, string Name)
{
    public static PageKey Of(string path, ContentLanguages languages)
    {
        path = ContentName.Normalise(path);
        var slash = path.LastIndexOf('/');
        var end = path.LastIndexOf('.');
        if (end <= slash)
        {
            return new(path, path[(slash + 1)..]);
        }

        var nameEnd = end;
        var dot = end > 0 ? path.LastIndexOf('.', end - 1) : -1;
        if (dot > slash && languages.CodeOf(path.AsSpan(dot + 1, end - dot - 1)) is not null)
        {
            nameEnd = dot;
        }

        var name = path[(slash + 1)..nameEnd];
        if (!IsContent(path.AsSpan(end)))
        {
            return new(nameEnd == end ? path : string.Concat(path.AsSpan(0, nameEnd), path.AsSpan(end)), name);
        }

        return name is "index" or "_index" ? Bundle(path[..Math.Max(slash, 0)]) : new(path[..nameEnd], name);
    }

    private static PageKey Bundle(string folder)
        => folder.Length == 0 ? new("/", "") : new(folder, folder[(folder.LastIndexOf('/') + 1)..]);

    private static bool IsContent(ReadOnlySpan<char> extension) => extension is
        ".md" or ".markdown" or ".mdown" or ".html" or ".htm" or ".adoc" or ".asciidoc" or ".ad" or ".org" or ".pandoc" or ".pdc" or ".rst";
}
