using SiteGen.Content;
using SiteGen.Markdown;

namespace SiteGen.Output.Lists;

/// <summary>The pages that gather what recaps tell: of summits, of decisions and actions, and of all posts.</summary>
internal sealed class RecapLists
{
    private readonly Site _site;
    private readonly ComposePage _compose;
    private readonly DecisionList _decisions;
    private readonly ImmutableArray<RecapList> _all;

    public RecapLists(Site site, IArticles articles, ComposePage compose)
    {
        (_site, _compose) = (site, compose);
        _decisions = new DecisionList(site, articles);
        _all = [new SummitList(site), _decisions, new ArchiveList(site)];
    }

    /// <summary>Whether an author's page shows one of the lists.</summary>
    public bool Shows(Page page) => page.Layout is not null && !page.Kind.IsGathered && ListOn(page) is not null;

    /// <summary>Whether a page is published.</summary>
    public bool IsThere(Page page) => !page.Kind.IsGathered || ListOn(page)?.IsThere(page) != false;

    /// <summary>The pages of a list, on the page of ours or of an author's that shows it.</summary>
    public List<Output> OutputsOf(Page page)
    {
        if (ListOn(page) is not { } list || page.Build.Render != RenderMode.Always || !page.Outputs.Contains("html"))
        {
            return [];
        }

        return [.. list.Urls(page).Select((url, index) => new RecapListOutput(page, index + 1, url, list, _compose))];
    }

    /// <summary>What nobody asked for: it gives way to whatever authors have at the address.</summary>
    public List<Output> Offers()
    {
        List<Output> offers = [];
        var listed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var page in _site.Pages)
        {
            if (page.Kind.IsGathered)
            {
                offers.AddRange(OutputsOf(page));
            }

            if (page.Build.Render == RenderMode.Always && _decisions.IsOn(page) && listed.Add(page.Language))
            {
                offers.Add(new DecisionsJsonOutput(_site.LanguageOf(page), _site, _decisions));
            }
        }

        return offers;
    }

    private RecapList? ListOn(Page page) => _all.FirstOrDefault(list => list.IsOn(page));
}
