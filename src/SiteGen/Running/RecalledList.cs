namespace SiteGen.Running;

/// <summary>Results for the items of a sorted list; items that the next list has too keep theirs. One caller at a time.</summary>
/// <param name="compare">The order of the list; items that are equal in it may differ otherwise.</param>
internal sealed class RecalledList<TItem, TResult>(Comparison<TItem> compare)
    where TItem : class, IEquatable<TItem>
{
    private IReadOnlyList<TItem> _items = [];
    private TResult[] _results = [];

    /// <summary>The results in the order of <paramref name="items"/>; those of new items are made by all workers.</summary>
    public TResult[] Of(StageRunner run, string stage, IReadOnlyList<TItem> items, Func<TItem, TResult> make)
    {
        var results = new TResult[items.Count];
        List<int> missing = [];
        var known = 0;
        for (var i = 0; i < items.Count; i++)
        {
            while (known < _items.Count && compare(_items[known], items[i]) < 0)
            {
                known++;
            }

            if (known < _items.Count && _items[known].Equals(items[i]))
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
}
