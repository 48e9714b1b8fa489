namespace SiteGen.Running;

/// <summary>A value together with what it was made from: made anew only from something else. One caller at a time.</summary>
/// <typeparam name="TKey">Everything the value depends on; compared with its own equality.</typeparam>
/// <typeparam name="TValue">What is made.</typeparam>
internal sealed class Recall<TKey, TValue>
{
    private bool _isMade;
    private TKey _key = default!;
    private TValue _value = default!;

    /// <summary>What was made last, from whatever; nothing before the first time.</summary>
    public TValue? Last => _value;

    public TValue Of(TKey key, Func<TKey, TValue> make)
    {
        if (!_isMade || !EqualityComparer<TKey>.Default.Equals(_key, key))
        {
            // First made, then noted: what is interrupted half-way was never there.
            _value = make(key);
            (_key, _isMade) = (key, true);
        }

        return _value;
    }
}
