using SiteGen.Content;
using SiteGen.Data;

namespace SiteGen.Templates.Models;

/// <summary>The whole site as templates see it.</summary>
internal sealed class SiteModel(PageComposer composer) : Model<SiteModel>
{
    public static readonly MemberTable<SiteModel> Members = new("site", "The whole site: `site`.",
    [
        new("title", "Its title.", static (site, _) => site.Site.Config.Title),
        new("base_url", "Where it will live.", static (site, _) => site.Site.Config.BaseUrl),
        new("language_code", "Its language: `en`.", static (site, _) => site.Site.Config.LanguageCode),
        new("copyright", "From the configuration; nothing when not given.", static (site, _) => Filled(site.Site.Config.Copyright)),
        new("params", "The configuration's own fields, by name.", static (site, _) => new ParamsModel(site.Site.Config.Params)),
        new("data", "The files in data/, by name.", static (site, _) => new ParamsModel(site.Composer.Settings.Data)),
        new("menus", "Lists of menu items by name: `site.menus.main`.", static (site, _) => site.Menus),
        new("navigation", "List of menu items for the head of every page: the menu `main`, else the first menu by name, else the sections.", static (site, _) => site.Navigation),
        new("home", "The home page.", static (site, _) => site.Composer.ModelOf(site.Site.Home)),
        new("pages", "List of all pages of all kinds.", static (site, _) => new PageList(site.Site.Pages, site.Composer)),
        new("regular_pages", "List of all regular pages, in default order.", static (site, _) => new PageList(site.Site.RegularPages, site.Composer)),
        new("sections", "List of the sections at the top.", static (site, _) => site.Sections),
        new("main_sections", "Names of the sections that hold the blog.", static (site, _) => ValueList.Of(site.MainSections)),
        new("taxonomies", "Lists of term models by taxonomy: `site.taxonomies.tags`.", static (site, _) => site.Taxonomies),
        new("lastmod", "The latest change of any page.", static (site, _) => DateModel.Of(site.Site.Lastmod)),
        new("now", "The time of the build.", static (site, _) => new DateModel(site.Site.Now)),
        new("environment", "`production` or `development`.", static (site, _) => site.Site.Config.Environment),
    ]);

    public PageComposer Composer => composer;

    public Site Site => composer.Settings.Site;

    private NamedModel Menus => field ??= new([.. Site.Menus.Keys.Order(StringComparer.Ordinal)], MenuOf);

    private ValueList Navigation => field ??= FindNavigation();

    private PageList Sections => field ??= new([.. Site.Children(Site.Home).Where(static page => page.Kind == PageKind.Section)], composer);

    private NamedModel Taxonomies => field ??= new([.. Site.Config.Taxonomies.Select(static taxonomy => taxonomy.Plural)], TermsOf);

    private ImmutableArray<string> MainSections => field.IsDefault ? field = FindMainSections() : field;

    protected override MemberTable<SiteModel> Table => Members;

    public ValueList MenuOf(string name)
    {
        var key = Site.Menus.Keys.FirstOrDefault(key => string.Equals(key, name, StringComparison.OrdinalIgnoreCase));
        return key is null ? ValueList.Empty : MenuItemModel.Of(Site.Menus[key], composer);
    }

    private ValueList FindNavigation()
    {
        if (MenuOf("main") is { Count: > 0 } main)
        {
            return main;
        }

        return Site.Menus.Where(static menu => !menu.Value.IsEmpty).OrderBy(static menu => menu.Key, StringComparer.Ordinal).FirstOrDefault() is { Key: { } first }
            ? MenuOf(first)
            : MenuItemModel.Of([.. Sections.Pages.Select(SectionItem)], composer);
    }

    private MenuItem SectionItem(Page section)
        => new("", PageName.Of(section), "", Site.Link(section.Url), section.Weight, section.Index, "", "", MetaValue.Map.None, []);

    private ValueList TermsOf(string taxonomy)
        => new([
            .. Site.Pages
                .Where(page => page.Kind == PageKind.Term && string.Equals(page.Taxonomy, taxonomy, StringComparison.OrdinalIgnoreCase))
                .OrderBy(static page => page.Title, StringComparer.OrdinalIgnoreCase)
                .Select(page => new TermModel(page.Term, page, composer)),
        ]);

    // Hugo: params.mainSections, else the section with the most pages.
    private ImmutableArray<string> FindMainSections()
    {
        if (!Site.Config.MainSections.IsEmpty)
        {
            return Site.Config.MainSections;
        }

        if (Site.Config.Params["mainSections"] is MetaValue.List list)
        {
            return [.. list.Items.Select(static item => item.AsText ?? "")];
        }

        var largest = Site.RegularPages.Where(static page => page.Section.Length > 0)
            .GroupBy(static page => page.Section)
            .OrderByDescending(static group => group.Count())
            .ThenBy(static group => group.Key, StringComparer.Ordinal)
            .FirstOrDefault();
        return largest is null ? [] : [largest.Key];
    }
}
