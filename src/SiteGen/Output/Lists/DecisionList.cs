using SiteGen.Content;
using SiteGen.Content.Summits;
using SiteGen.Markdown;
using SiteGen.Markdown.Outcomes;
using SiteGen.Running;

namespace SiteGen.Output.Lists;

/// <summary>
/// The pages that hold decisions or actions. That only their articles know, so that they are asked when lists are rendered: by then most
/// articles are made.
/// </summary>
internal sealed class DecisionList(Site site, IArticles articles) : RecapList(site, PageKind.Decisions)
{
    private readonly StampedMemo<string, ImmutableArray<Page>> _byLanguage = new();

    public override string Noun => "the page of all decisions";

    protected override int PageSize => 100;

    /// <summary>The pages of a language by year, the newest first: those of each summit together, and then the others.</summary>
    public ImmutableArray<Page> Of(LanguageSite language) => _byLanguage.GetOrMake(articles.Edition, language.Code, _ => Find(language));

    /// <summary>What a page of the list decided and left to do, as its body says now.</summary>
    public ImmutableArray<RecapOutcome> OutcomesOf(Page page) => articles.Facts(page).Outcomes;

    /// <summary>A page as it is called now.</summary>
    public Page Current(Page page) => articles.Current(page);

    protected override ImmutableArray<Page> On(Page list) => Of(Site.LanguageOf(list));

    protected override int Most(Page list) => Site.LanguageOf(list).Pages.Count(MayHave);

    private ImmutableArray<Page> Find(LanguageSite language)
    {
        ImmutableArray<Page> pages = [.. language.Pages.Where(page => MayHave(page) && !articles.Facts(page).Outcomes.IsEmpty)];
        if (pages.IsEmpty)
        {
            return [];
        }

        var summits = SummitTable.Of(language, Site);
        return
        [
            .. pages.OrderByDescending(page => summits.Of(page) is { } summit ? summit.Year : page.Date?.Year)
                .ThenByDescending(page => summits.Of(page) is null ? DateTimeOffset.MinValue : summits.Of(page)?.Since ?? DateTimeOffset.MaxValue)
                .ThenBy(page => summits.Of(page)?.Anchor ?? "", StringComparer.Ordinal)
                .ThenByDescending(static page => page.Date ?? DateTimeOffset.MinValue),
        ];
    }

    private bool MayHave(Page page)
        => page is { Build: { Render: RenderMode.Always, List: ListingMode.Always } } && Site.BodyOf(page) is { } source
            && OutcomeMarks.AreIn(source.Body.Span);
}
