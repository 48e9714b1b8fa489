using SiteGen.Content;
using SiteGen.Files;
using SiteGen.Pads;
using SiteGen.References;
using SiteGen.Templates.Citing;

namespace SiteGen.Output.Lists;

/// <summary>
/// The pages of all references. What they show is known when they are rendered: addresses are promised by what bodies may hold at the most,
/// and what turns out to be too much is left out.
/// </summary>
internal sealed class ReferenceLists(Site site, Func<ReferenceIndex> index, PadPages pads, ComposePage compose)
{
    public List<Output> Outputs()
    {
        List<Output> outputs = [];
        foreach (var language in site.LanguageParts)
        {
            Page[] pages = [.. language.Pages.Where(static page => IsOurs(page) && page.Build.Render == RenderMode.Always)];
            var most = pages.Length == 0 ? 0 : MostPages(site, language, index().Links);
            foreach (var page in pages)
            {
                AddPages(outputs, page, page.Kind == PageKind.References ? 1 : most);
            }

            if (pages.Length > 0)
            {
                outputs.Add(new ReferencesJsonOutput(language, site, index, pads));
            }
        }

        return outputs;
    }

    /// <summary>Whether a page is published: the pages of references are left out where there turn out to be none.</summary>
    public bool IsThere(Page page) => !IsOurs(page) || Count(page) > 0;

    /// <summary>The part of the list on its page with that number; null when the list ends before.</summary>
    public Paginator? Part(Page page, int number, ImmutableArray<UrlPath> promised)
    {
        var count = Count(page);
        var pages = Math.Min(promised.Length, (count + ReferenceIndex.PageSize - 1) / ReferenceIndex.PageSize);
        return number <= pages ? new Paginator(number, [], count, promised[..pages]) : null;
    }

    /// <summary>How many things, or on the page above all kinds, how many kinds.</summary>
    private int Count(Page page) => site.LanguageOf(page) is var language && page.Kind == PageKind.References
        ? index().Of(language).Length
        : index().Of(language, ReferenceIndex.KindOf(page))?.Items.Length ?? 0;

    private void AddPages(List<Output> outputs, Page page, int most)
    {
        var urls = Pagination.Urls(page.Url, most, site.LanguageOf(page).Config.Pagination with { PagerSize = 1 });
        for (var number = 1; number <= urls.Length; number++)
        {
            outputs.Add(new ReferencesOutput(page, number, urls, this, compose));
        }
    }

    /// <summary>Whether the addresses that a plan promised are enough for what the site's bodies hold now.</summary>
    public static bool Fit(ImmutableArray<Output> outputs, Site site, LinkRecognizer links)
    {
        var promised = outputs.OfType<ReferencesOutput>().Where(static output => output.Page.Kind == PageKind.ReferenceKind)
            .GroupBy(static output => output.Page.Language)
            .ToDictionary(static group => group.Key, static group => group.Max(static output => output.Promised.Length));
        return site.LanguageParts.All(language => !promised.TryGetValue(language.Code, out var pages) || MostPages(site, language, links) <= pages);
    }

    private static int MostPages(Site site, LanguageSite language, LinkRecognizer links)
    {
        var count = 0;
        foreach (var page in language.Pages)
        {
            count += ReferenceIndex.Counts(page) && site.BodyOf(page) is { } source ? ReferenceMarks.Count(source.Body.Span, page.Params, links) : 0;
        }

        return (count + ReferenceIndex.PageSize - 1) / ReferenceIndex.PageSize;
    }

    private static bool IsOurs(Page page) => page.Kind is PageKind.References or PageKind.ReferenceKind;
}
