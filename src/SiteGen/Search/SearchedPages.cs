using SiteGen.Configuration;
using SiteGen.Content;
using SiteGen.Data;
using SiteGen.Files;

namespace SiteGen.Search;

/// <summary>Which pages readers can find, and whether they can search at all.</summary>
internal static class SearchedPages
{
    /// <summary>The layout by which an author's own page shows the search.</summary>
    public const string Layout = "search";

    /// <summary>The page that a language's readers search on; null where there is none, and then no index either.</summary>
    public static Page? SearchPageOf(LanguageSite language)
        => IsOn(language.Config) ? language.Pages.FirstOrDefault(static page => page.Kind == PageKind.Search) ?? language.Pages.FirstOrDefault(IsOwn) : null;

    /// <summary>Where the index of a language is, whatever the address of its page.</summary>
    public static UrlPath FolderOf(LanguageSite language) => UrlPath.Root.Folder($"{language.Prefix}/search");

    public static bool IsOn(SiteConfig config) => config is { Enrichments: true, Search: true };

    /// <summary>Whether a page is one that readers look for: no list, no draft, and nothing that its author keeps from searches elsewhere.</summary>
    public static bool Counts(Page page) => page is
    {
        Kind: PageKind.Page, IsDraft: false, Build: { Render: RenderMode.Always, List: ListingMode.Always },
    }
        && page.Layout != Layout && page.Outputs.Contains("html") && !IsKeptOut(page.Params);

    private static bool IsOwn(Page page)
        => page is { Kind: PageKind.Page or PageKind.Section, Layout: Layout, Build.Render: RenderMode.Always };

    // The names by which Hugo's themes keep a page from search engines, and ours.
    private static bool IsKeptOut(MetaValue.Map said)
        => said["search"] is MetaValue.Flag { Value: false }
            || said["noindex"] is MetaValue.Flag { Value: true }
            || said["robotsNoIndex"] is MetaValue.Flag { Value: true }
            || said["robots"]?.AsText?.Contains("noindex", StringComparison.OrdinalIgnoreCase) == true;
}
