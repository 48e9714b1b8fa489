using SiteGen.Diagnostics;

namespace SiteGen.Content.Assembling;

/// <summary>Hangs the entries of a menu below their parents and brings them in order.</summary>
internal static class MenuTree
{
    public static ImmutableArray<MenuItem> Make(
        string menu, List<MenuDraft> entries, Func<string, string> link, List<Diagnostic> mistakes)
    {
        var keys = entries.Select(static entry => entry.Key).ToHashSet(StringComparer.Ordinal);
        List<MenuDraft> all = [.. entries];
        foreach (var orphan in entries.Where(entry => entry.Parent.Length > 0 && !keys.Contains(entry.Parent)).ToArray())
        {
            mistakes.Add(ContentRules.MenuParentNotFound.At(
                orphan.Location, $"menu '{menu}' has no entry '{orphan.Parent}' for '{orphan.Name}' to go below"));

            // Hugo makes the missing parent up, so that the entry is not lost.
            if (keys.Add(orphan.Parent))
            {
                all.Add(new() { Name = orphan.Parent });
            }
        }

        return Below("", all, link, []);
    }

    // An entry that is its own ancestor would never end; it is left out.
    private static ImmutableArray<MenuItem> Below(
        string parent, List<MenuDraft> all, Func<string, string> link, ImmutableHashSet<string> above)
    {
        var level = all.FindAll(entry => entry.Parent == parent);
        level.Sort(MenuDraft.Compare);
        return [.. level.Select(entry => new MenuItem(
            entry.Identifier, entry.Name, entry.Title.Length > 0 ? entry.Title : entry.Page?.Title ?? "",
            Link(entry, link), entry.Weight, entry.Page?.Index ?? -1, entry.Pre, entry.Post, entry.Params,
            entry.Key.Length == 0 || above.Contains(entry.Key) ? [] : Below(entry.Key, all, link, above.Add(entry.Key))))];
    }

    private static string Link(MenuDraft entry, Func<string, string> link)
        => entry.Page is { } page ? link(page.Url.Encoded) : entry.Url.StartsWith('/') && !entry.Url.StartsWith("//", StringComparison.Ordinal)
            ? link(Files.PercentEncoding.EncodePath(entry.Url))
            : entry.Url;
}
