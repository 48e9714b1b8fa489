namespace SiteGen.Running;

/// <summary>Runs the stages of a build one after the other, and the items of a stage in parallel: the only place that starts threads.</summary>
public sealed class StageRunner(TimeProvider time, int workers, CancellationToken cancel)
{
    /// <summary>Deeply nested Markdown recurses in the parser and the renderer: a large stack costs address space only.</summary>
    internal const int StackBytes = 256 * 1024 * 1024;

    private const int Slowest = 5;

    private readonly List<StageTiming> _timings = [];

    public CancellationToken Cancel => cancel;

    public int Workers => workers;

    /// <summary>Stages in the order they ran.</summary>
    public IReadOnlyList<StageTiming> Timings => _timings;

    public T Run<T>(string stage, Func<T> step)
    {
        cancel.ThrowIfCancellationRequested();
        var start = time.GetTimestamp();
        var result = step();
        _timings.Add(new StageTiming(stage, time.GetElapsedTime(start), 1));
        return result;
    }

    /// <summary>Applies <paramref name="step"/> to every item; results keep the items' order whatever the number of workers.</summary>
    public TOut[] ForEach<TIn, TOut>(string stage, IReadOnlyList<TIn> items, Func<TIn, TOut> step)
    {
        var results = new TOut[items.Count];
        ForEach(stage, items.Count, static () => 0, (_, index) => results[index] = step(items[index]));
        return results;
    }

    /// <summary>The same where single items may take long: the slowest are on record by their names.</summary>
    public TOut[] ForEachNamed<TIn, TOut>(string stage, IReadOnlyList<TIn> items, Func<TIn, string> nameOf, Func<TIn, TOut> step)
    {
        var took = new TimeSpan[items.Count];
        var results = new TOut[items.Count];
        ForEach(stage, items.Count, static () => 0, (_, index) =>
        {
            var start = time.GetTimestamp();
            results[index] = step(items[index]);
            took[index] = time.GetElapsedTime(start);
        });
        var slowest = Enumerable.Range(0, items.Count).OrderByDescending(index => took[index]).Take(Slowest);
        _timings[^1] = _timings[^1] with { Slowest = [.. slowest.Select(index => (nameOf(items[index]), took[index]))] };
        return results;
    }

    /// <summary>Calls <paramref name="step"/> for 0 to <paramref name="count"/> - 1; each worker makes its own <typeparamref name="TWorker"/> once.</summary>
    public void ForEach<TWorker>(string stage, int count, Func<TWorker> makeWorker, Action<TWorker, int> step)
    {
        cancel.ThrowIfCancellationRequested();
        var start = time.GetTimestamp();
        Share(count, makeWorker, step, cancel);
        _timings.Add(new StageTiming(stage, time.GetElapsedTime(start), count));
    }

    /// <summary>Part of a stage whose items must all be handled: once begun, it is not cancelled.</summary>
    public void Complete(int count, Action<int> step)
        => Share(count, static () => 0, (_, index) => step(index), CancellationToken.None);

    private void Share<TWorker>(int count, Func<TWorker> makeWorker, Action<TWorker, int> step, CancellationToken cancel)
    {
        var next = -1;
        Exception? failure = null;

        void Work()
        {
            try
            {
                var worker = makeWorker();
                for (var index = Interlocked.Increment(ref next); index < count; index = Interlocked.Increment(ref next))
                {
                    cancel.ThrowIfCancellationRequested();
                    if (Volatile.Read(ref failure) is not null)
                    {
                        return;
                    }

                    step(worker, index);
                }
            }
            catch (Exception exception)
            {
                Interlocked.CompareExchange(ref failure, exception, null);
            }
        }

        var threads = Enumerable.Range(0, Math.Min(workers, count)).Select(_ => new Thread(Work, StackBytes)).ToArray();
        foreach (var thread in threads)
        {
            thread.Start();
        }

        foreach (var thread in threads)
        {
            thread.Join();
        }

        if (failure is not null)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(failure);
        }
    }
}
