namespace SiteGen.Running;

/// <summary>A memo that begins anew when what its values were made from is replaced.</summary>
public sealed class StampedMemo<TKey, TValue>
    where TKey : notnull
{
    private Sheet? _sheet;

    /// <param name="stamp">Stands for all that values are made from: values of another stamp do not count.</param>
    public TValue GetOrMake(object stamp, TKey key, Func<TKey, TValue> make)
    {
        var sheet = Volatile.Read(ref _sheet);
        if (sheet is null || sheet.Stamp != stamp)
        {
            var mine = new Sheet(stamp);
            sheet = Interlocked.CompareExchange(ref _sheet, mine, sheet) == sheet ? mine : _sheet is { } theirs && theirs.Stamp == stamp ? theirs : mine;
        }

        return sheet.Values.GetOrMake(key, make);
    }

    private sealed record Sheet(object Stamp)
    {
        public Memo<TKey, TValue> Values { get; } = new();
    }
}
