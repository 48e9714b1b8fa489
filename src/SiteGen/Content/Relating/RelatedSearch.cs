using System.Numerics;

namespace SiteGen.Content.Relating;

/// <summary>
/// The search for what is related to one page. It goes through the pages in the order of their rank and looks only at
/// those that share enough keywords to come above the worst of the best so far: first any, soon hardly one.
/// </summary>
internal sealed class RelatedSearch
{
    private readonly ImmutableArray<RelatedIndexTable> _indices;
    private readonly RelatedIndexTable? _passive;
    private readonly RelatedScale _scale;
    private readonly int _self;
    private readonly List<KeywordBearers> _shared = [];
    private readonly RelatedReach _reach;
    private readonly int _lastPassive = -1;

    public RelatedSearch(
        ImmutableArray<RelatedIndexTable> indices, RelatedIndexTable? passive, RelatedScale scale, int self)
    {
        (_indices, _passive, _scale, _self) = (indices, passive, scale, self);
        List<int> weights = [];
        foreach (var index in indices)
        {
            foreach (var keyword in index.KeywordsOf(self))
            {
                // What no other page bears would only raise hopes.
                if (index.BearersOf(keyword) is { Count: > 1 } bearers)
                {
                    _shared.Add(bearers);
                    weights.Add(index.Weight);
                }
            }
        }

        if (passive is not null)
        {
            foreach (var keyword in passive.KeywordsOf(self))
            {
                _lastPassive = passive.BearersOf(keyword).Last;
            }
        }

        _reach = new RelatedReach([.. weights], passive?.Weight ?? 0, scale);
    }

    public void Find(RankedPages pages, RelatedRanks best)
    {
        Span<ulong> rows = stackalloc ulong[SharedCounts.Words * SharedCounts.MostRows];
        var counts = new SharedCounts(rows[..(SharedCounts.Words * Math.Min(_shared.Count, SharedCounts.MostRows))]);
        var first = pages.FirstFor(_self);
        for (var start = first / SharedCounts.Places * SharedCounts.Places; start < pages.Count; start += SharedCounts.Places)
        {
            if (_reach.FewestFor(best.Bar, start <= _lastPassive) is not { } fewest)
            {
                return;
            }

            counts.Clear();
            foreach (var bearers in _shared)
            {
                bearers.CountInto(counts, start);
            }

            Look(counts, fewest, Math.Max(first, start), start, best);
        }
    }

    private void Look(in SharedCounts counts, int fewest, int first, int start, RelatedRanks best)
    {
        var mask = ulong.MaxValue << (first % 64);
        for (var word = (first - start) / 64; word < SharedCounts.Words; word++, mask = ulong.MaxValue)
        {
            var pages = counts.At(fewest, word) & mask;
            while (pages != 0)
            {
                var place = start + (word * 64) + BitOperations.TrailingZeroCount(pages);
                Weigh(place, best);
                if (_reach.FewestFor(best.Bar, place < _lastPassive) is not { } needed)
                {
                    return;
                }

                fewest = needed;
                pages &= pages - 1;
                pages &= counts.At(fewest, word);
            }
        }
    }

    private void Weigh(int place, RelatedRanks best)
    {
        if (place == _self)
        {
            return;
        }

        var (weight, matches) = (0, 0);
        foreach (var index in _indices)
        {
            var shared = index.CountShared(_self, place);
            weight += shared * index.Weight;
            matches += shared;
        }

        if (place <= _lastPassive && _passive is not null && _passive.CountShared(_self, place) > 0)
        {
            weight += _passive.Weight;
            matches++;
        }

        if (_scale.IsEnough(weight, matches))
        {
            best.Add(new(place, weight));
        }
    }
}
