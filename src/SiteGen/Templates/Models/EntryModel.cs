namespace SiteGen.Templates.Models;

/// <summary>A name and its value, for loops over params, menus and taxonomies.</summary>
internal sealed class EntryModel(string key, object? value) : Model<EntryModel>
{
    public static readonly MemberTable<EntryModel> Members = new("entry", "What a loop over a map gives.",
    [
        new("key", "The name.", static (entry, _) => entry.Key),
        new("value", "What stands under that name.", static (entry, _) => entry.Value),
    ]);

    public string Key => key;

    public object? Value => value;

    protected override MemberTable<EntryModel> Table => Members;
}
