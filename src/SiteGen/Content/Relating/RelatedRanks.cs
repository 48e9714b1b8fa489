namespace SiteGen.Content.Relating;

/// <summary>The best matches so far, the best first.</summary>
internal sealed class RelatedRanks(int most)
{
    private readonly RelatedRank[] _best = new RelatedRank[most];
    private int _count;

    public ReadOnlySpan<RelatedRank> Found => _best.AsSpan(0, _count);

    /// <summary>What a page further down must weigh more than; null while there is still room for any.</summary>
    public int? Bar => _count == _best.Length ? _best[^1].Weight : null;

    public void Add(in RelatedRank rank)
    {
        if (_count == _best.Length && !rank.IsBetterThan(_best[^1]))
        {
            return;
        }

        var place = _count < _best.Length ? _count++ : _count - 1;
        while (place > 0 && rank.IsBetterThan(_best[place - 1]))
        {
            _best[place] = _best[place - 1];
            place--;
        }

        _best[place] = rank;
    }
}
