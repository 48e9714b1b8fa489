using SiteGen.Configuration;
using SiteGen.Files;

namespace SiteGen.Content;

/// <summary>All pages of a site and how they belong together; immutable, shared by all renderers.</summary>
/// <remarks>Relations are tables indexed by <see cref="Page.Index"/>, so that a page itself never has to be completed later.</remarks>
public sealed class Site
{
    public required SiteConfig Config { get; init; }

    /// <summary>Every page of every kind; a page's index is its place here.</summary>
    public required ImmutableArray<Page> Pages { get; init; }

    public required Page Home { get; init; }

    /// <summary>Regular pages in default order (HUGO_COMPAT §7).</summary>
    public required ImmutableArray<Page> RegularPages { get; init; }

    /// <summary>Menus by name; entries in menu order.</summary>
    public required ImmutableDictionary<string, ImmutableArray<MenuItem>> Menus { get; init; }

    /// <summary>Time of the build: the only clock that templates and rules may see.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>The latest <see cref="Page.Lastmod"/> of all pages; null when no page has a date.</summary>
    public DateTimeOffset? Lastmod { get; init; }

    /// <summary>Every language of the site, in the order of the configuration; the first is not always the default one.</summary>
    public ImmutableArray<LanguageSite> Languages { get; init; } = [];

    /// <summary>Pages that this build leaves out, in path order; they have addresses but no place in <see cref="Pages"/>.</summary>
    public ImmutableArray<HiddenPage> HiddenPages { get; init; } = [];

    /// <summary>The sections that a blog's front page is about: <c>mainSections</c>, or the one with the most pages.</summary>
    public ImmutableArray<string> MainSections { get; init; } = [];

    internal ImmutableArray<PageRelations> Relations { get; init; } = [];

    /// <summary>Pages by logical path (<see cref="Page.Path"/>), lower-case; for <c>ref</c>, menus and templates.</summary>
    internal IReadOnlyDictionary<string, Page> ByPath { get; init; } = ImmutableDictionary<string, Page>.Empty;

    /// <summary>Pages and sections directly below a list page, in its order; for a term its pages, for a taxonomy its terms.</summary>
    public ImmutableArray<Page> Children(Page page) => RelationsOf(page).Children;

    /// <summary>Only the regular pages among <see cref="Children"/>: what a list shows and paginates.</summary>
    public ImmutableArray<Page> RegularChildren(Page page) => RelationsOf(page).RegularChildren;

    /// <summary>The section a page belongs to; null for the home page.</summary>
    public Page? Parent(Page page) => RelationsOf(page).Parent;

    /// <summary>The neighbour before it in default order, that is usually the newer one; Hugo's <c>.Next</c>.</summary>
    public Page? Next(Page page) => RelationsOf(page).Next;

    public Page? Previous(Page page) => RelationsOf(page).Previous;

    public Page? NextInSection(Page page) => RelationsOf(page).NextInSection;

    public Page? PreviousInSection(Page page) => RelationsOf(page).PreviousInSection;

    /// <summary>The page with that logical path, with or without leading slash, any case; null when there is none.</summary>
    public Page? Find(string path) => ByPath.GetValueOrDefault(Normalise(path));

    /// <summary>Link from the host's root, base path included, percent-encoded: Hugo's <c>RelPermalink</c>.</summary>
    public string Link(UrlPath url) => Config.BasePath.Length <= 1 ? url.Encoded : Config.BasePath.TrimEnd('/') + url.Encoded;

    /// <summary>Link with scheme and host: Hugo's <c>Permalink</c>; without a base URL the same as <see cref="Link"/>.</summary>
    public string AbsoluteLink(UrlPath url) => Config.Origin + Link(url);

    /// <summary>The part of the site that a page's language makes up.</summary>
    public LanguageSite? LanguageOf(Page page)
    {
        foreach (var language in Languages)
        {
            if (language.Code == page.Language)
            {
                return language;
            }
        }

        return null;
    }

    private PageRelations RelationsOf(Page page) => page.Index < 0 ? PageRelations.None : Relations[page.Index];

    private static string Normalise(string path) => ContentName.Normalise($"/{path.Trim('/')}");
}
