using System.Collections.Concurrent;

namespace SiteGen.Running;

/// <summary>Costly objects that one thread uses at a time and gives back: a few exist, however many items are handled.</summary>
public sealed class Pool<T>(Func<T> make)
    where T : class
{
    private readonly ConcurrentStack<T> _idle = new();

    public TResult Use<TArgument, TResult>(TArgument argument, Func<T, TArgument, TResult> step)
    {
        var item = Rent();
        var result = step(item, argument);

        // After an exception the object may be half-used; it is dropped then.
        Return(item);
        return result;
    }

    /// <summary>For users that need several at once, one within the other.</summary>
    public T Rent() => _idle.TryPop(out var idle) ? idle : make();

    public void Return(T item) => _idle.Push(item);
}
