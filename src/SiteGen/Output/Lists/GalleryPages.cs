using SiteGen.Configuration;
using SiteGen.Content;
using SiteGen.Markdown;
using SiteGen.Running;

namespace SiteGen.Output.Lists;

/// <summary>
/// The pages of a language that have galleries, for the page that shows them all. That only their articles know, so that they are asked
/// when lists are rendered: by then most articles are made.
/// </summary>
internal sealed class GalleryPages(Site site, IArticles articles)
{
    /// <summary>The layout by which an author's own page shows all galleries.</summary>
    private const string Layout = "photos";

    private readonly StampedMemo<string, ImmutableArray<Page>> _byLanguage = new();

    /// <summary>Whether an author's page shows all galleries of its language.</summary>
    public static bool Shows(Page page, SiteConfig config)
        => page is { Kind: PageKind.Page or PageKind.Section, Layout: Layout } && config is { Enrichments: true, Galleries.HasPage: true };

    /// <summary>How many pages may have galleries, at the most; enough to promise addresses by.</summary>
    public int Most(Page list) => site.LanguageOf(list).Pages.Count(page => MayHave(page, list));

    /// <summary>The pages with galleries, the newest first.</summary>
    public ImmutableArray<Page> On(Page list) => _byLanguage.GetOrMake(articles.Edition, list.Language, _ => Find(list));

    /// <summary>The list page by page: none when there is no gallery and no author wrote the list.</summary>
    public ImmutableArray<Paginator> Split(Page list)
        => IsThere(list)
            ? Pagination.Split(list.Url, On(list), site.LanguageOf(list).Config.Pagination)
            : [];

    /// <summary>Whether a page is published: the list of all galleries is left out of a site that turns out to have none.</summary>
    public bool IsThere(Page page) => page.Kind != PageKind.Photos || !On(page).IsEmpty;

    private ImmutableArray<Page> Find(Page list)
        => [.. site.LanguageOf(list).Pages.Where(page => MayHave(page, list) && !articles.Facts(page).Galleries.IsEmpty)
            .OrderByDescending(static page => page.Date ?? DateTimeOffset.MinValue)];

    private bool MayHave(Page page, Page list)
        => page is { Build: { Render: RenderMode.Always, List: ListingMode.Always } } && page != list && site.BodyOf(page) is { } source
            && site.LanguageOf(list).Config is var config && !Shows(page, config)
            && GalleryMarks.AreIn(source.Body.Span, page.Params, config.Galleries);
}
