namespace SiteGen.Running;

/// <summary>A value for each index, made by whoever asks first while others wait; it can be replaced by a smaller one later.</summary>
public sealed class Slots<T>(int count)
    where T : class
{
    // Few locks for many slots: making a value must therefore never wait for another slot.
    private readonly Lock[] _gates = [.. Enumerable.Range(0, Math.Clamp(count, 1, 1024)).Select(static _ => new Lock())];
    private readonly T?[] _values = new T?[count];

    /// <summary>The value if it was made, without waiting.</summary>
    public T? Peek(int index) => Volatile.Read(ref _values[index]);

    public T GetOrMake(int index, Func<int, T> make)
    {
        if (Peek(index) is { } made)
        {
            return made;
        }

        lock (_gates[index % _gates.Length])
        {
            var value = _values[index] ?? make(index);
            Volatile.Write(ref _values[index], value);
            return value;
        }
    }

    /// <summary>Takes over what others have, except at some indices; for slots that nobody uses yet.</summary>
    public void TakeFrom(Slots<T> others, ReadOnlySpan<int> except)
    {
        others._values.CopyTo(_values, 0);
        foreach (var index in except)
        {
            _values[index] = null;
        }
    }

    public void Replace(int index, T value) => Volatile.Write(ref _values[index], value);
}
