using SiteGen.Content.Relating;

namespace SiteGen.Content;

/// <summary>Finds the pages that share most with a page, by Hugo's algorithm; built once per site, asked by many threads.</summary>
public sealed class RelatedPages
{
    private readonly RankedPages _pages;
    private readonly RelatedScale _scale;
    private readonly ImmutableArray<RelatedIndexTable> _indices;
    private readonly RelatedIndexTable? _passive;

    public RelatedPages(Site site)
    {
        var config = site.Config.Related;
        var used = config.Indices.RemoveAll(static index => index.Weight == 0 || index.Type == "fragments");
        _pages = new RankedPages(site, config.IncludeNewer);
        _scale = RelatedScale.Of(used, config.Threshold);
        var tables = used.Select(index => new RelatedIndexTable(index, _pages, config.ToLower)).ToImmutableArray();

        // Being of the same year is never enough by itself, so the pages of that year need not all be looked at.
        _passive = tables.FirstOrDefault(table => table.IsDate && !_scale.IsEnough(table.Weight, 1));
        _indices = _passive is null ? tables : tables.Remove(_passive);
    }

    /// <summary>At most <paramref name="most"/> pages, the best first; never the page itself.</summary>
    public ImmutableArray<Page> Of(Page page, int most = 5)
    {
        var self = _pages.PlaceOf(page);
        if (self < 0 || most <= 0)
        {
            return [];
        }

        var ranks = new RelatedRanks(Math.Min(most, _pages.Count));
        new RelatedSearch(_indices, _passive, _scale, self).Find(_pages, ranks);
        var related = ImmutableArray.CreateBuilder<Page>(ranks.Found.Length);
        foreach (var rank in ranks.Found)
        {
            related.Add(_pages[rank.Place]);
        }

        return related.MoveToImmutable();
    }
}
