using System.Collections;

namespace SiteGen.Templates.Models;

/// <summary>A read-only list whose items become models only when somebody looks at them.</summary>
internal abstract class ModelList : IList, IReadOnlyList<object?>
{
    public abstract int Count { get; }

    public bool IsFixedSize => true;

    public bool IsReadOnly => true;

    public bool IsSynchronized => true;

    public object SyncRoot => this;

    public abstract object? this[int index] { get; }

    object? IList.this[int index] { get => this[index]; set => throw ReadOnly(); }

    public IEnumerator<object?> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public int IndexOf(object? value)
    {
        for (var i = 0; i < Count; i++)
        {
            if (Equals(this[i], value))
            {
                return i;
            }
        }

        return -1;
    }

    public bool Contains(object? value) => IndexOf(value) >= 0;

    public void CopyTo(Array array, int index)
    {
        for (var i = 0; i < Count; i++)
        {
            array.SetValue(this[i], index + i);
        }
    }

    public int Add(object? value) => throw ReadOnly();

    public void Clear() => throw ReadOnly();

    public void Insert(int index, object? value) => throw ReadOnly();

    public void Remove(object? value) => throw ReadOnly();

    public void RemoveAt(int index) => throw ReadOnly();

    private static InvalidOperationException ReadOnly() => new("lists of the site cannot be changed");
}
