namespace SiteGen.Templates.Models;

/// <summary>Pages that have something in common.</summary>
internal sealed class GroupModel(string key, PageList pages) : Model<GroupModel>
{
    public static readonly MemberTable<GroupModel> Members = new("group", "What `group_by_date` and `group_by` give.",
    [
        new("key", "What the pages have in common.", static (group, _) => group.Key),
        new("pages", "List of these pages, in the order they came.", static (group, _) => group.Pages),
    ]);

    public string Key => key;

    public PageList Pages => pages;

    protected override MemberTable<GroupModel> Table => Members;
}
