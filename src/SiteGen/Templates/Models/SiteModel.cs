using SiteGen.Configuration;
using SiteGen.Content;
using SiteGen.Content.Summits;
using SiteGen.Data;
using SiteGen.Search;
using SiteGen.Templates.Dates;
using SiteGen.Templates.Phrases;

namespace SiteGen.Templates.Models;

/// <summary>The whole site as templates see it.</summary>
internal sealed class SiteModel(PageComposer composer, LanguageSite language) : Model<SiteModel>
{
    public static readonly MemberTable<SiteModel> Members = new("site", "The whole site, as it is in the language of the page being rendered: `site`.",
    [
        new("title", "Its title.", static (site, _) => site.Config.Title),
        new("base_url", "Where it will live.", static (site, _) => site.Site.Config.BaseUrl),
        new("language_code", "The locale of its language: `en`.", static (site, _) => site.Config.LanguageCode),
        new("language", "The language model of the page being rendered.", static (site, _) => site.LanguageModel),
        new("languages", "List of language models, in the order of their weights.", static (site, _) => LanguageModel.All(site.Composer)),
        new("is_multilingual", "Whether it has several languages.", static (site, _) => Boxed.Of(site.Site.Languages.Length > 1)),
        new("copyright", "From the configuration; nothing when not given.", static (site, _) => Filled(site.Config.Copyright)),
        new("params", "The configuration's own fields, by name.", static (site, _) => new ParamsModel(site.Config.Params)),
        new("data", "The files in data/, by name.", static (site, _) => new ParamsModel(site.Composer.Settings.Data)),
        new("menus", "Lists of menu items by name: `site.menus.main`.", static (site, _) => site.Menus),
        new("navigation", "List of menu items for the head of every page: the menu `main`, else the first menu by name, else the sections.", static (site, _) => site.Navigation),
        new("home", "The home page.", static (site, _) => site.Composer.ModelOf(site.Language.Home)),
        new("pages", "List of all pages of all kinds.", static (site, _) => site.Pages),
        new("regular_pages", "List of all regular pages, in default order.", static (site, _) => new PageList(site.Language.RegularPages, site.Composer)),
        new("sections", "List of the sections at the top.", static (site, _) => site.Sections),
        new("main_sections", "Names of the sections that hold the blog.", static (site, _) => ValueList.Of(site.Language.MainSections)),
        new("references", "List of reference groups: all that its pages refer to by links of known kinds, kind by kind. It takes the bodies of all pages.", static (site, context) => ReferenceGroupModel.Of(site, context)),
        new("summits", "List of summit years: all its summits by year, the newest first.", static (site, _) => SummitYearModel.Of(site)),
        new("search", "The page that its readers search on; nothing when there is none.", static (site, _) => PageModel.Of(SearchedPages.SearchPageOf(site.Language), site.Composer)),
        new("search_index", "Link of the folder with the index of its words, for `search.js`.", static (site, _) => site.Site.Link(SearchedPages.FolderOf(site.Language))),
        new("taxonomies", "Lists of term models by taxonomy: `site.taxonomies.tags`.", static (site, _) => site.Taxonomies),
        new("lastmod", "The latest change of any page.", static (site, _) => DateModel.Of(site.Language.Lastmod)),
        new("now", "The time of the build.", static (site, _) => new DateModel(site.Site.Now)),
        new("environment", "`production` or `development`.", static (site, _) => site.Site.Config.Environment),
    ]);

    public PageComposer Composer => composer;

    public Site Site => composer.Settings.Site;

    public LanguageSite Language => language;

    public LanguageModel LanguageModel => field ??= new(language, composer);

    /// <summary>What its texts say in this language.</summary>
    public PhraseBook Phrases => field ??= composer.Settings.Phrases(language);

    /// <summary>How it writes dates.</summary>
    public DateWords DateWords => field ??= DateWords.Of(Config.LanguageCode, language.Code);

    /// <summary>The gatherings that its pages tell of.</summary>
    public SummitTable Summits => field ??= SummitTable.Of(language, Site);

    private SiteConfig Config => language.Config;

    // Pages that gather what others hold may turn out to be left out: a link to them could lead nowhere.
    private PageList Pages => field ??= new([.. language.Pages.Where(static page => !page.Kind.IsGathered)], composer);

    private NamedModel Menus => field ??= new([.. language.Menus.Keys.Order(StringComparer.Ordinal)], MenuOf);

    private ValueList Navigation => field ??= FindNavigation();

    private PageList Sections => field ??= new([.. Site.Children(language.Home).Where(static page => page.Kind == PageKind.Section)], composer);

    private NamedModel Taxonomies => field ??= new([.. Config.Taxonomies.Select(static taxonomy => taxonomy.Plural)], TermsOf);

    protected override MemberTable<SiteModel> Table => Members;

    public ValueList MenuOf(string name)
    {
        var key = language.Menus.Keys.FirstOrDefault(key => string.Equals(key, name, StringComparison.OrdinalIgnoreCase));
        return key is null ? ValueList.Empty : MenuItemModel.Of(language.Menus[key], composer);
    }

    private ValueList FindNavigation()
    {
        if (MenuOf("main") is { Count: > 0 } main)
        {
            return main;
        }

        return language.Menus.Where(static menu => !menu.Value.IsEmpty).OrderBy(static menu => menu.Key, StringComparer.Ordinal).FirstOrDefault() is { Key: { } first }
            ? MenuOf(first)
            : MenuItemModel.Of([.. Sections.Pages.Select(SectionItem)], composer);
    }

    private MenuItem SectionItem(Page section)
        => new("", PageName.Of(section), "", Site.Link(section.Url), section.Weight, section.Index, "", "", MetaValue.Map.None, []);

    private ValueList TermsOf(string taxonomy)
        => new([
            .. language.Pages
                .Where(page => page.Kind == PageKind.Term && string.Equals(page.Taxonomy, taxonomy, StringComparison.OrdinalIgnoreCase))
                .OrderBy(static page => page.Title, StringComparer.OrdinalIgnoreCase)
                .Select(page => new TermModel(page.Term, page, composer)),
        ]);
}
