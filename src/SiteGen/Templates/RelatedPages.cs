using SiteGen.Content;

namespace SiteGen.Templates;

/// <summary>Finds the pages that share most terms with a page.</summary>
internal sealed class RelatedPages(Site site)
{
    private const int Wanted = 5;

    // A term that a thousand pages bear says little, and reading them all for each of them would be quadratic.
    private const int CommonTerm = 1000;

    public ImmutableArray<Page> Of(Page page)
    {
        var scores = new Dictionary<Page, double>();
        foreach (var use in page.Terms)
        {
            var bearers = site.RegularChildren(site.Pages[use.TermPage]);
            if (bearers.Length is > 1 and <= CommonTerm)
            {
                Add(scores, page, bearers, WeightOf(use.Taxonomy) / Math.Log2(bearers.Length + 1));
            }
        }

        return
        [
            .. scores
                .OrderByDescending(static pair => pair.Value)
                .ThenByDescending(static pair => pair.Key.Date)
                .ThenBy(static pair => pair.Key.Index)
                .Take(Wanted)
                .Select(static pair => pair.Key),
        ];
    }

    private static void Add(Dictionary<Page, double> scores, Page page, ImmutableArray<Page> bearers, double weight)
    {
        foreach (var bearer in bearers)
        {
            if (!ReferenceEquals(bearer, page))
            {
                scores[bearer] = scores.GetValueOrDefault(bearer) + weight;
            }
        }
    }

    private double WeightOf(string taxonomy)
        => site.Config.Related.Indices
            .FirstOrDefault(index => string.Equals(index.Name, taxonomy, StringComparison.OrdinalIgnoreCase))?.Weight ?? 50;
}
