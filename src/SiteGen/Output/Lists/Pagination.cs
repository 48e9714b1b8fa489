using SiteGen.Configuration;
using SiteGen.Content;
using SiteGen.Files;

namespace SiteGen.Output.Lists;

/// <summary>Cuts a list into pages: how many and under which URLs is configuration, never a template's choice.</summary>
internal static class Pagination
{
    /// <summary>At least one paginator, even for an empty list; URLs by HUGO_COMPAT §4.</summary>
    public static ImmutableArray<Paginator> Split(UrlPath list, ImmutableArray<Page> pages, PaginationConfig config)
    {
        var size = Math.Max(1, config.PagerSize);
        var urls = Urls(list, pages.Length, config);
        var total = urls.Length;
        var paginators = ImmutableArray.CreateBuilder<Paginator>(total);
        for (var number = 1; number <= total; number++)
        {
            var start = (number - 1) * size;
            var items = pages.Slice(start, Math.Min(size, pages.Length - start));
            paginators.Add(new Paginator(number, items, pages.Length, urls));
        }

        return paginators.MoveToImmutable();
    }

    /// <summary>The addresses that a list with so many items has.</summary>
    public static ImmutableArray<UrlPath> Urls(UrlPath list, int items, PaginationConfig config)
    {
        var size = Math.Max(1, config.PagerSize);
        var total = Math.Max(1, (items + size - 1) / size);
        return [.. Enumerable.Range(1, total).Select(number => Url(list, number, config))];
    }

    /// <summary>Where <c>/page/1/</c> would be: Hugo redirects it to the list.</summary>
    public static UrlPath FirstPageAlias(UrlPath list, PaginationConfig config)
        => Folder(list).Folder($"{config.Path}/1");

    private static UrlPath Url(UrlPath list, int number, PaginationConfig config)
        => number == 1 ? list : Folder(list).Folder($"{config.Path}/{number}");

    // With uglyURLs a list may be a file; its further pages lie in a folder of the same name.
    private static UrlPath Folder(UrlPath list)
        => list.IsFolder ? list : new UrlPath(list.Value.EndsWith(".html", StringComparison.Ordinal) ? list.Value[..^5] : list.Value);
}
