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

    internal ImmutableArray<PageRelations> Relations { get; init; } = [];

    /// <summary>Pages by logical path (<see cref="Page.Path"/>), lower-case; for <c>ref</c>, menus and templates.</summary>
    internal IReadOnlyDictionary<string, Page> ByPath { get; init; } = ImmutableDictionary<string, Page>.Empty;

    /// <summary>Pages and sections directly below a list page, in its order; for a term its pages, for a taxonomy its terms.</summary>
    public ImmutableArray<Page> Children(Page page) => Relations[page.Index].Children;

    /// <summary>Only the regular pages among <see cref="Children"/>: what a list shows and paginates.</summary>
    public ImmutableArray<Page> RegularChildren(Page page) => Relations[page.Index].RegularChildren;

    /// <summary>The section a page belongs to; null for the home page.</summary>
    public Page? Parent(Page page) => Relations[page.Index].Parent;

    /// <summary>The neighbour before it in default order, that is usually the newer one; Hugo's <c>.Next</c>.</summary>
    public Page? Next(Page page) => Relations[page.Index].Next;

    public Page? Previous(Page page) => Relations[page.Index].Previous;

    public Page? NextInSection(Page page) => Relations[page.Index].NextInSection;

    public Page? PreviousInSection(Page page) => Relations[page.Index].PreviousInSection;

    /// <summary>The page with that logical path, with or without leading slash, any case; null when there is none.</summary>
    public Page? Find(string path) => ByPath.GetValueOrDefault(Normalise(path));

    /// <summary>Link from the host's root, base path included, percent-encoded: Hugo's <c>RelPermalink</c>.</summary>
    public string Link(UrlPath url) => Config.BasePath.Length <= 1 ? url.Encoded : Config.BasePath.TrimEnd('/') + url.Encoded;

    /// <summary>Link with scheme and host: Hugo's <c>Permalink</c>; without a base URL the same as <see cref="Link"/>.</summary>
    public string AbsoluteLink(UrlPath url) => Config.Origin + Link(url);

    private static string Normalise(string path)
    {
        var trimmed = path.Trim('/');
        return $"/{trimmed}".ToLowerInvariant();
    }
}
