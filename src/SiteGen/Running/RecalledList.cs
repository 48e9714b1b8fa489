namespace SiteGen.Running;

/// <summary>Results for the items of a sorted list; items that the next list has too keep theirs. One caller at a time.</summary>
/// <param name="compare">The order of the list; items that are equal in it may differ otherwise.</param>
internal sealed class RecalledList<TItem, TResult>(Comparison<TItem> compare)
    where TItem : class, IEquatable<TItem>
{
    private ImmutableArray<TItem> _items = [];
    private TResult[] _results = [];

    /// <summary>The results in the order of <paramref name="items"/>; those of new items are made by all workers. The same list as before for the same items.</summary>
    public TResult[] Of(StageRunner run, string stage, ImmutableArray<TItem> items, Func<TItem, TResult> make)
    {
        if (items.AsSpan().SequenceEqual(_items.AsSpan()))
        {
            _items = items;
            return _results;
        }

        var results = new TResult[items.Length];
        List<int> missing = [];
        var known = 0;
        for (var i = 0; i < items.Length; i++)
        {
            known = Skip(known, items[i]);
            if (known < _items.Length && _items[known].Equals(items[i]))
            {
                results[i] = _results[known++];
            }
            else
            {
                missing.Add(i);
            }
        }

        run.ForEach(stage, missing.Count, static () => 0, (_, index) => results[missing[index]] = make(items[missing[index]]));
        (_items, _results) = (items, results);
        return results;
    }

    // Most items are the very same objects, whose names need not be compared.
    private int Skip(int known, TItem item)
    {
        while (known < _items.Length && !ReferenceEquals(_items[known], item) && compare(_items[known], item) < 0)
        {
            known++;
        }

        return known;
    }
}
