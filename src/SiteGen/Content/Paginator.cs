using SiteGen.Files;

namespace SiteGen.Content;

/// <summary>One page of a paginated list: which pages it shows and how to reach the others.</summary>
/// <param name="Number">1-based.</param>
/// <param name="Items">The pages shown here, in list order.</param>
/// <param name="Urls">Addresses of all pages of the list; element 0 is the list's own URL.</param>
public sealed record Paginator(int Number, ImmutableArray<Page> Items, int TotalItems, ImmutableArray<UrlPath> Urls)
{
    public int Total => Urls.Length;

    public UrlPath? Previous => Number > 1 ? Urls[Number - 2] : null;

    public UrlPath? Next => Number < Total ? Urls[Number] : null;
}
