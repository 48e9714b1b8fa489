using System.Collections.Concurrent;

namespace SiteGen.Running;

/// <summary>Values made once per key and kept by whoever owns the memo: reuse within a build and, in a preview, between builds.</summary>
public sealed class Memo<TKey, TValue>
    where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, Cell> _cells = new();

    /// <summary>The value of <paramref name="key"/>, made by the first caller while others wait for it.</summary>
    public TValue GetOrMake(TKey key, Func<TKey, TValue> make)
        => _cells.GetOrAdd(key, static _ => new Cell()).GetOrMake(key, make);

    /// <summary>Takes over what another memo has for a key, if it has something.</summary>
    public void TakeFrom(Memo<TKey, TValue> other, TKey key)
    {
        if (other._cells.TryGetValue(key, out var cell))
        {
            _cells.TryAdd(key, cell);
        }
    }

    public bool Forget(TKey key) => _cells.TryRemove(key, out _);

    // Lazy<T> would do, but it asks the trimmer to keep TValue's constructor.
    private sealed class Cell
    {
        private readonly Lock _gate = new();
        private bool _isMade;
        private TValue _value = default!;

        public TValue GetOrMake(TKey key, Func<TKey, TValue> make)
        {
            lock (_gate)
            {
                if (!_isMade)
                {
                    _value = make(key);
                    _isMade = true;
                }

                return _value;
            }
        }
    }
}
