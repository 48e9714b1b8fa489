namespace SiteGen.Cli.Serving;

/// <summary>Values by name within a budget: those that nobody wanted for longest make room. A preview runs for days beside an editor and a browser.</summary>
/// <param name="budget">What all values may weigh together.</param>
internal sealed class RecentlyUsed<T>(long budget)
    where T : class
{
    private readonly Dictionary<string, LinkedListNode<Item>> _items = new(StringComparer.Ordinal);
    private readonly LinkedList<Item> _order = new();
    private readonly Lock _gate = new();
    private long _weight;

    public T? Find(string name)
    {
        lock (_gate)
        {
            if (!_items.TryGetValue(name, out var node))
            {
                return null;
            }

            _order.Remove(node);
            _order.AddLast(node);
            return node.Value.Value;
        }
    }

    /// <summary>Keeps a value instead of what the name had before.</summary>
    public void Keep(string name, T value, long weight)
    {
        lock (_gate)
        {
            Drop(name);
            _items[name] = _order.AddLast(new Item(name, value, weight));
            _weight += weight;
            while (_weight > budget && _order.First is { } oldest)
            {
                Drop(oldest.Value.Name);
            }
        }
    }

    public void Forget(string name)
    {
        lock (_gate)
        {
            Drop(name);
        }
    }

    private void Drop(string name)
    {
        if (_items.Remove(name, out var node))
        {
            _order.Remove(node);
            _weight -= node.Value.Weight;
        }
    }

    private sealed record Item(string Name, T Value, long Weight);
}
