using SiteGen.Content.Relating;

namespace SiteGen.Content;

/// <summary>Finds the pages that share most with a page, by Hugo's algorithm; built once per site, asked by many threads.</summary>
public sealed class RelatedPages
{
    private readonly Site _site;
    private readonly ImmutableArray<RelatedIndexTable> _indices;
    private readonly int[] _places;
    private readonly long[] _published;
    private readonly int _lightest;
    private readonly int _heaviest;

    public RelatedPages(Site site)
    {
        _site = site;
        var config = site.Config.Related;
        var used = config.Indices.RemoveAll(static index => index.Weight == 0 || index.Type == "fragments");
        _indices = [.. used.Select(index => new RelatedIndexTable(index, site, config.ToLower))];
        _lightest = Math.Min(0, used.Select(static index => index.Weight).DefaultIfEmpty().Min());
        _heaviest = Math.Max(0, used.Select(static index => index.Weight).DefaultIfEmpty().Max());
        _places = new int[site.Pages.Length];
        Array.Fill(_places, -1);
        _published = new long[site.RegularPages.Length];
        for (var i = 0; i < site.RegularPages.Length; i++)
        {
            var page = site.RegularPages[i];
            _places[page.Index] = i;
            _published[i] = (page.PublishDate ?? page.Date)?.UtcTicks ?? 0;
        }
    }

    /// <summary>At most <paramref name="most"/> pages, the best first; never the page itself.</summary>
    public ImmutableArray<Page> Of(Page page, int most = 5)
    {
        var self = page.Index < 0 ? -1 : _places[page.Index];
        if (self < 0 || most <= 0)
        {
            return [];
        }

        var best = new RelatedRank[most];
        var count = 0;
        Collect(self, best, ref count);
        var related = ImmutableArray.CreateBuilder<Page>(count);
        for (var i = 0; i < count; i++)
        {
            related.Add(_site.RegularPages[best[i].Page]);
        }

        return related.MoveToImmutable();
    }

    // Lists of bearers are sorted, so that one walk over all of them sees each page with all that it shares.
    private void Collect(int self, RelatedRank[] best, ref int count)
    {
        var passive = PassiveIndex();
        List<(List<int> Bearers, int Weight)> lists = [];
        for (var i = 0; i < _indices.Length; i++)
        {
            foreach (var keyword in i == passive ? [] : _indices[i].KeywordsOf(self))
            {
                lists.Add((_indices[i].BearersOf(keyword), _indices[i].Weight));
            }
        }

        Span<int> at = lists.Count <= 64 ? stackalloc int[64] : new int[lists.Count];
        at.Clear();
        while (Next(lists, at) is >= 0 and var candidate)
        {
            var (weight, matches) = Take(lists, at, candidate);
            if (passive >= 0 && Shares(_indices[passive], self, candidate))
            {
                weight += _indices[passive].Weight;
                matches++;
            }

            if (candidate != self && IsWanted(self, candidate, weight, matches))
            {
                Insert(best, ref count, new(candidate, weight, _published[candidate]));
            }
        }
    }

    // Being of the same year is never enough by itself, so the pages of that year need not all be looked at.
    private int PassiveIndex()
    {
        for (var i = 0; i < _indices.Length; i++)
        {
            if (_indices[i].IsDate && Normalised(_indices[i].Weight) < _site.Config.Related.Threshold)
            {
                return i;
            }
        }

        return -1;
    }

    private static int Next(List<(List<int> Bearers, int Weight)> lists, Span<int> at)
    {
        var next = int.MaxValue;
        for (var i = 0; i < lists.Count; i++)
        {
            var bearers = lists[i].Bearers;
            next = at[i] < bearers.Count ? Math.Min(next, bearers[at[i]]) : next;
        }

        return next == int.MaxValue ? -1 : next;
    }

    private static (int Weight, int Matches) Take(List<(List<int> Bearers, int Weight)> lists, Span<int> at, int candidate)
    {
        var (weight, matches) = (0, 0);
        for (var i = 0; i < lists.Count; i++)
        {
            var (bearers, own) = lists[i];
            if (at[i] < bearers.Count && bearers[at[i]] == candidate)
            {
                at[i]++;
                weight += own;
                matches++;
            }
        }

        return (weight, matches);
    }

    private static bool Shares(RelatedIndexTable index, int left, int right)
        => index.KeywordsOf(left).ContainsAny(index.KeywordsOf(right));

    private bool IsWanted(int self, int candidate, int weight, int matches)
    {
        var config = _site.Config.Related;
        var isNewer = !config.IncludeNewer && _published[self] != 0 && _published[candidate] > _published[self];
        return !isNewer && Normalised(weight / matches) >= config.Threshold / matches;
    }

    private int Normalised(int weight)
        => _heaviest == _lightest
            ? 0
            : (int)Math.Floor(((double)(weight - _lightest) / (_heaviest - _lightest) * 100) + 0.5);

    private static void Insert(RelatedRank[] best, ref int count, RelatedRank rank)
    {
        if (count == best.Length && !rank.IsBetterThan(best[^1]))
        {
            return;
        }

        var place = count < best.Length ? count++ : count - 1;
        while (place > 0 && rank.IsBetterThan(best[place - 1]))
        {
            best[place] = best[place - 1];
            place--;
        }

        best[place] = rank;
    }
}
