using SiteGen.Content;

namespace SiteGen.Output.Lists;

/// <summary>A list of pages that no folder holds: which they are, and on how many pages they stand.</summary>
internal abstract class RecapList(Site site, PageKind kind)
{
    /// <summary>What it shows, for messages: "all posts".</summary>
    public abstract string Noun { get; }

    /// <summary>So many recaps stand on one page.</summary>
    protected virtual int PageSize => int.MaxValue;

    protected Site Site => site;

    /// <summary>Whether it is the page of this list: ours, or an author's own with its layout.</summary>
    public bool IsOn(Page page)
        => page.Kind == kind || (page.Kind is PageKind.Page or PageKind.Section && page.Layout == kind.HugoName
            && site.LanguageOf(page).Config.Enrichments);

    /// <summary>Whether a page is published: what gathers nothing is left out, unless an author wrote it.</summary>
    public bool IsThere(Page page) => page.Kind != kind || !On(page).IsEmpty;

    /// <summary>The addresses that it may have at the most.</summary>
    public ImmutableArray<Files.UrlPath> Urls(Page list)
        => Pagination.Urls(list.Url, Most(list), site.LanguageOf(list).Config.Pagination with { PagerSize = PageSize });

    /// <summary>The list page by page: none when there is nothing and no author wrote the list.</summary>
    public ImmutableArray<Paginator> Split(Page list)
        => IsThere(list)
            ? Pagination.Split(list.Url, On(list), site.LanguageOf(list).Config.Pagination with { PagerSize = PageSize })
            : [];

    /// <summary>The pages that it lists, in its order.</summary>
    protected abstract ImmutableArray<Page> On(Page list);

    protected virtual int Most(Page list) => On(list).Length;
}
