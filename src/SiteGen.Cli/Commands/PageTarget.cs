namespace SiteGen.Cli.Commands;

/// <summary>Which file a new page becomes and which archetypes it may start from, the best first.</summary>
/// <param name="Path">Below content/, with forward slashes.</param>
internal sealed record PageTarget(string Path, ContentName Name, ImmutableArray<string> Archetypes)
{
    public static PageTarget? OfPost(string typed, PagePlaces places)
    {
        var section = places.MainSection();
        return Of(TypedPlace.Of(typed, section, places), static name => $"{name}.md", [section, "post", "default"]);
    }

    /// <summary>A folder of its own: photos will follow.</summary>
    public static PageTarget? OfRecap(string typed, PagePlaces places)
        => Of(TypedPlace.Of(typed, places.MainSection(), places), static name => $"{name}/index.md", ["recap"]);

    public static PageTarget? OfPage(string typed, PagePlaces places)
        => Of(TypedPlace.Of(typed, "", places), static name => $"{name}.md", ["page", "default"]);

    public static PageTarget? OfSection(string typed, PagePlaces places)
        => Of(TypedPlace.Of(typed, "", places), static name => $"{name}/_index.md", ["section", "default"]);

    /// <summary>Hugo's form: the file itself; its name or, for a bundle, its folder's name makes the title.</summary>
    public static PageTarget? OfPath(string typed, PagePlaces places)
    {
        var parts = typed.Replace('\\', '/').Split('/', StringSplitOptions.RemoveEmptyEntries);
        var inside = parts is [var first, ..] && first == places.Config.ContentFolder ? parts[1..] : parts;
        if (inside.Length == 0 || System.IO.Path.IsPathRooted(typed) || inside.Any(part => part is "." or ".." || part.Contains('\0')))
        {
            return null;
        }

        var path = string.Join('/', inside);
        path = System.IO.Path.HasExtension(path) ? path : $"{path}.md";
        var file = System.IO.Path.GetFileNameWithoutExtension(path);
        var named = file is "index" or "_index" && inside.Length > 1 ? inside[^2] : file;
        ImmutableArray<string> archetypes = inside.Length > 1 ? [inside[0], "default"] : ["default"];
        return new PageTarget(path, ContentName.Of(named), archetypes);
    }

    private static PageTarget? Of(TypedPlace? place, Func<string, string> file, ImmutableArray<string> archetypes)
    {
        if (place is null)
        {
            return null;
        }

        var name = place.IsBundle ? $"{place.Name.Slug}/index.md" : file(place.Name.Slug);
        return new PageTarget($"{place.Folder}{name}", place.Name, archetypes);
    }
}
