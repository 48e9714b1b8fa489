using SiteGen.Content;
using SiteGen.Files;

namespace SiteGen.Output.Lists;

/// <summary>Which pages a list shows, and which its feed brings.</summary>
internal static class ListedPages
{
    /// <summary>The home page shows the main sections; every other list its own regular pages.</summary>
    public static ImmutableArray<Page> On(Page list, Site site)
    {
        if (list.Kind != PageKind.Home)
        {
            return site.RegularChildren(list);
        }

        var main = MainSections.Of(site);
        ImmutableArray<Page> pages = [.. site.RegularPages.Where(page => page.Language == list.Language && main.Contains(page.Section))];
        return pages.IsEmpty ? [.. site.RegularPages.Where(page => page.Language == list.Language)] : pages;
    }

    /// <summary>As Hugo's own feed template: all regular pages for the home page, in default order (HUGO_COMPAT §12).</summary>
    public static ImmutableArray<Page> InFeed(Page list, Site site)
    {
        var limit = site.Config.FeedLimit;
        var pages = list.Kind switch
        {
            PageKind.Home => site.RegularPages.Where(page => page.Language == list.Language),
            PageKind.Taxonomy => site.Children(list),
            _ => site.RegularChildren(list),
        };
        return limit < 0 ? [.. pages] : [.. pages.Take(limit)];
    }

    /// <summary>A file in the folder of a list, also where the list is itself a file.</summary>
    public static UrlPath Beside(UrlPath list, string fileName)
        => list.IsFolder ? list.File(fileName) : new UrlPath(list.Value[..(list.Value.LastIndexOf('/') + 1)]).File(fileName);
}
