using SiteGen.Content;

namespace SiteGen.Templates.Models;

/// <summary>An entry of a menu.</summary>
internal sealed class MenuItemModel(MenuItem item, PageComposer composer) : Model<MenuItemModel>
{
    public static readonly MemberTable<MenuItemModel> Members = new("menu item", "An entry of a menu.",
    [
        new("name", "Its text.", static (model, _) => model.Item.Name),
        new("title", "Its tooltip; nothing when not given.", static (model, _) => Filled(model.Item.Title)),
        new("identifier", "Its identifier.", static (model, _) => model.Item.Identifier),
        new("url", "Where it leads.", static (model, _) => model.Item.Link),
        new("page", "The page it leads to; nothing when it leads elsewhere.", static (model, _) => model.PageOf()),
        new("weight", "Its weight.", static (model, _) => model.Item.Weight),
        new("pre", "HTML before its text.", static (model, _) => new Html(model.Item.Pre)),
        new("post", "HTML after its text.", static (model, _) => new Html(model.Item.Post)),
        new("params", "Its own fields.", static (model, _) => new ParamsModel(model.Item.Params)),
        new("children", "List of the entries below it.", static (model, _) => Of(model.Item.Children, model.Composer)),
    ]);

    public MenuItem Item => item;

    public PageComposer Composer => composer;

    protected override MemberTable<MenuItemModel> Table => Members;

    public static ValueList Of(ImmutableArray<MenuItem> items, PageComposer composer)
        => new([.. items.Select(item => new MenuItemModel(item, composer))]);

    private PageModel? PageOf() => item.Page < 0 ? null : composer.ModelOf(composer.Settings.Site.Pages[item.Page]);
}
