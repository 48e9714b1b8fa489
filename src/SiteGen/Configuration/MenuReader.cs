using SiteGen.Data;

namespace SiteGen.Configuration;

/// <summary>Reads <c>menus</c> (old: <c>menu</c>): lists of entries by the name of the menu.</summary>
internal static class MenuReader
{
    public static ImmutableSortedDictionary<string, ImmutableArray<MenuEntryConfig>>? Read(
        MetaFields fields, ConfigReport report)
    {
        if (fields.Map("menus", "menu") is not { } map)
        {
            return null;
        }

        return report.Read(map, "menus.", names =>
        {
            var menus = MenuEntryConfig.None;
            foreach (var entry in map.Entries)
            {
                var items = names.Maps(entry.Key);
                menus = items.IsDefault ? menus : menus.SetItem(entry.Key, ReadEntries(entry.Key, items, report));
            }

            return menus;
        });
    }

    private static ImmutableArray<MenuEntryConfig> ReadEntries(
        string name, ImmutableArray<MetaValue.Map> items, ConfigReport report)
        => [.. items.Select(item => report.Read(item, $"menus.{name}.", ReadEntry))];

    private static MenuEntryConfig ReadEntry(MetaFields fields) => new()
    {
        Name = fields.Text("name") ?? "",
        Identifier = fields.Text("identifier") ?? "",
        Weight = fields.Integer("weight") ?? 0,
        Url = fields.Text("url") ?? "",
        PageRef = fields.Text("pageRef") ?? "",
        Parent = fields.Text("parent") ?? "",
        Title = fields.Text("title") ?? "",
        Pre = fields.Text("pre") ?? "",
        Post = fields.Text("post") ?? "",
        Params = fields.Map("params") ?? MetaValue.Map.None,
        Location = fields.Location,
        PageRefPlace = fields.LocationOf("pageRef"),
    };
}
