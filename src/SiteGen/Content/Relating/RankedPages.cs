namespace SiteGen.Content.Relating;

/// <summary>
/// The regular pages in the order in which equally related ones are named: the newer first, then default order. Places
/// in it are what the other types here count in, so that the first found is the best.
/// </summary>
internal sealed class RankedPages
{
    private readonly Page[] _ranked;
    private readonly int[] _places;
    private readonly int[] _firsts;

    public RankedPages(Site site, bool includesNewer)
    {
        _ranked = [.. site.RegularPages.OrderByDescending(Published)];
        _places = new int[site.Pages.Length];
        Array.Fill(_places, -1);
        _firsts = new int[_ranked.Length];
        for (var i = 0; i < _ranked.Length; i++)
        {
            _places[_ranked[i].Index] = i;
            var published = Published(_ranked[i]);
            var isAsOldAsBefore = i > 0 && Published(_ranked[i - 1]) == published;
            _firsts[i] = includesNewer || published == 0 ? 0 : isAsOldAsBefore ? _firsts[i - 1] : i;
        }
    }

    public int Count => _ranked.Length;

    public Page this[int place] => _ranked[place];

    /// <summary>-1 for a page that is not a regular one.</summary>
    public int PlaceOf(Page page) => page.Index < 0 || page.Index >= _places.Length ? -1 : _places[page.Index];

    /// <summary>Where the pages begin that may be named beside the one at <paramref name="place"/>.</summary>
    public int FirstFor(int place) => _firsts[place];

    private static long Published(Page page) => (page.PublishDate ?? page.Date)?.UtcTicks ?? 0;
}
