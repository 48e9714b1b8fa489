using SiteGen.Content;
using SiteGen.Pads;
using SiteGen.Running;
using SiteGen.Search;
using SiteGen.Templates;

namespace SiteGen.Output.Lists;

/// <summary>
/// The pages that readers search on, and the indices that these read: one for each language. What pages say is known when they are rendered;
/// addresses are promised by how long the site's texts are, and those that turn out to be too many are left out.
/// </summary>
internal sealed class SearchLists
{
    private readonly PlanRequest _request;
    private readonly ImmutableArray<Searched> _languages;
    private readonly TermReader _reader = new();
    private readonly StampedMemo<string, LanguageIndex> _indices = new();

    public SearchLists(PlanRequest request)
    {
        _request = request;
        _languages = [.. request.Site.LanguageParts.Select(Find).OfType<Searched>()];
    }

    public bool IsEmpty => _languages.IsEmpty;

    public List<Output> Outputs()
    {
        List<Output> outputs = [];
        foreach (var searched in _languages)
        {
            if (searched.Page is { Kind: PageKind.Search, Build.Render: RenderMode.Always } page)
            {
                outputs.Add(new PageOutput(page, null, page.Url, _request.Compose));
            }

            var folder = SearchedPages.FolderOf(searched.Language);
            var pages = searched.Texts.Length + PadsIn(searched.Language).Count();
            outputs.AddRange(SearchFile.Promise(searched.Shards, pages).Select(file => new SearchOutput(folder, file, () => IndexOf(searched))));
        }

        return outputs;
    }

    /// <summary>Makes what takes longest with all processors, before the files that need it are written.</summary>
    public void MakeAll(StageRunner run)
    {
        ImmutableArray<(SearchIndex Index, int Number)> parts = [.. _languages
            .Select(language => IndexOf(language).Index)
            .SelectMany(static index => Enumerable.Range(0, SearchIndex.PartCount).Select(number => (index, number)))];
        run.ForEach("search", parts, static part => part.Index.Part(part.Number));
    }

    private Searched? Find(LanguageSite language)
    {
        if (SearchedPages.SearchPageOf(language) is not { } page)
        {
            return null;
        }

        ImmutableArray<Page> texts = [.. language.Pages.Where(SearchedPages.Counts)
            .OrderBy(static page => page.Date ?? DateTimeOffset.MinValue).ThenBy(static page => page.Url.Value, StringComparer.Ordinal)];
        return new(language, page, texts, IndexLayout.Most(texts.Sum(text => (long)(_request.Site.BodyOf(text)?.Body.Length ?? 0))));
    }

    // Pads have no language: they are found with the main one, and only if some page tells of them.
    private IEnumerable<PadPage> PadsIn(LanguageSite language)
        => language.Code == _request.Site.MainLanguage.Code ? _request.Pads.All.Where(static pad => pad.IsShown) : [];

    private LanguageIndex IndexOf(Searched searched)
        => _indices.GetOrMake(_request.Articles.Edition, searched.Language.Code, _ => new(new(Read(searched)), searched.Shards));

    private ImmutableArray<IndexedPage> Read(Searched searched) =>
    [
        .. PadsIn(searched.Language).Where(pad => _request.IsCited(pad.History.Pad)).Select(pad => Read(pad.Page, pad.Snapshot.Taken)),
        .. searched.Texts.Select(page => Read(_request.Articles.Current(page), page.Date)),
    ];

    private IndexedPage Read(Page page, DateTimeOffset? date)
    {
        // The name of a pad is part of its address: notes are no better an answer than the recap that was made of them.
        var title = PageName.Of(page);
        return new(
            title,
            _request.Site.Link(page.Url),
            date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
            _request.Articles.Terms(page),
            page.Kind == PageKind.Pad ? PageTerms.None : _reader.OfTexts([title]),
            _reader.OfTexts([.. page.Terms.Select(static use => use.Name), page.Url.Value]));
    }

    private sealed record Searched(LanguageSite Language, Page Page, ImmutableArray<Page> Texts, int Shards);
}
