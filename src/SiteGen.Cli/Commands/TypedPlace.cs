namespace SiteGen.Cli.Commands;

/// <summary>
/// Where a page goes whose name was typed: <c>lisbon</c> and <c>PTG in Lisbon</c> into the section that its kind has,
/// <c>2026/lisbon</c> below that, and <c>posts/lisbon</c> where it says when the site has such a section.
/// </summary>
/// <param name="Folder">Below content/, with a slash at its end; "" for content/ itself.</param>
internal sealed record TypedPlace(string Folder, ContentName Name)
{
    /// <summary>What was typed is the file of a page bundle, <c>lisbon/index.md</c>: its folder's name is that of the page.</summary>
    public bool IsBundle { get; init; }

    /// <summary>Null for what is no name, or leads out of content/.</summary>
    /// <param name="section">"" for content/ itself.</param>
    public static TypedPlace? Of(string typed, string section, PagePlaces places)
    {
        var parts = typed.Split('/', '\\');
        if (parts.Contains("..") || (Path.IsPathRooted(typed) && !IsTitle(typed)))
        {
            return null;
        }

        // "A/B tests" is a title: titles have blanks or capitals, see ContentName.
        return parts.Length == 1 || IsTitle(typed)
            ? Named(typed, section.Length > 0 ? [section] : [])
            : OfPath([.. parts.Where(static part => part.Length > 0)], section, places);
    }

    private static TypedPlace? OfPath(ImmutableArray<string> parts, string section, PagePlaces places)
    {
        var inside = parts is [var first, _, ..] && first == places.Config.ContentFolder ? parts[1..] : parts;
        if (inside.IsEmpty || !inside[..^1].All(IsFolder))
        {
            return null;
        }

        var isBelowContent = section.Length == 0 || inside.Length < parts.Length
            || (inside.Length > 1
                && (inside[0] == section.Split('/')[0]
                    || Directory.Exists(Path.Combine(places.ContentFullPath, inside[0]))));
        ImmutableArray<string> path = isBelowContent ? inside : [section, .. inside];
        return inside is [.., _, "index.md"]
            ? Named(path[^2], path[..^2]) is { } bundle ? bundle with { IsBundle = true } : null
            : Named(path[^1], path[..^1]);
    }

    private static TypedPlace? Named(string typed, ImmutableArray<string> folders)
    {
        var name = ContentName.Of(typed.EndsWith(".md", StringComparison.Ordinal) ? typed[..^".md".Length] : typed);
        return name.Slug.Length == 0 ? null
            : new TypedPlace(string.Concat(folders.Select(static folder => $"{folder}/")), name);
    }

    private static bool IsTitle(string typed)
        => typed.Any(static letter => char.IsWhiteSpace(letter) || char.IsUpper(letter));

    private static bool IsFolder(string part)
        => part[0] != '.' && part.Any(char.IsLetterOrDigit)
            && part.All(static letter => char.IsLetterOrDigit(letter) || "-_.".Contains(letter));
}
