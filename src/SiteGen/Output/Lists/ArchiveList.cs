using SiteGen.Content;
using SiteGen.Running;

namespace SiteGen.Output.Lists;

/// <summary>All posts with a date, the newest first: pages of the main sections, or all where there are none.</summary>
internal sealed class ArchiveList(Site site) : RecapList(site, PageKind.Archive)
{
    private readonly Memo<string, ImmutableArray<Page>> _byLanguage = new();

    public override string Noun => "the page of all posts";

    // A phone shows so many short lines without effort.
    protected override int PageSize => 1000;

    protected override ImmutableArray<Page> On(Page list) => _byLanguage.GetOrMake(list.Language, _ => Find(list));

    private ImmutableArray<Page> Find(Page list)
        => [.. ListedPages.On(Site.LanguageOf(list).Home, Site).Where(page => page.Date is not null && page != list)
            .OrderByDescending(static page => page.Date)];
}
