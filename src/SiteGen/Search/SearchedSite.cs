using System.Collections.Frozen;
using SiteGen.Content;

namespace SiteGen.Search;

/// <summary>The languages of a site that can be searched, and the words of their pages.</summary>
internal sealed class SearchedSite(Site site)
{
    private readonly TermReader _reader = new();

    private readonly FrozenSet<string> _languages = site.LanguageParts
        .Where(static language => SearchedPages.SearchPageOf(language) is not null)
        .Select(static language => language.Code)
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Reads the words of a page that is just being rendered; null where nothing can be searched.</summary>
    public Func<Page, string, PageTerms>? ReadTerms => _languages.Count == 0 ? null : Read;

    private PageTerms Read(Page page, string html)
        => _languages.Contains(page.Language) && (page.Kind == PageKind.Pad || SearchedPages.Counts(page)) ? _reader.OfHtml(html) : PageTerms.None;
}
