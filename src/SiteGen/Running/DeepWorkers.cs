using System.Collections.Concurrent;

namespace SiteGen.Running;

/// <summary>Threads that wait for single jobs, with stacks as large as those of a build: deeply nested Markdown would end any other thread.</summary>
public sealed class DeepWorkers : IDisposable
{
    private readonly BlockingCollection<Action> _jobs = [];
    private readonly ImmutableArray<Thread> _threads;

    public DeepWorkers(int count)
    {
        _threads =
        [
            .. Enumerable.Range(0, count).Select(number => new Thread(Work, StageRunner.StackBytes)
            {
                Name = string.Create(CultureInfo.InvariantCulture, $"render {number}"),
                IsBackground = true,
            }),
        ];
        foreach (var thread in _threads)
        {
            thread.Start();
        }
    }

    /// <summary>Runs a job when a thread is free; what it throws, the task throws.</summary>
    public Task<T> Run<T>(Func<T> job)
    {
        var done = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        _jobs.Add(() =>
        {
            try
            {
                done.SetResult(job());
            }
            catch (OperationCanceledException exception)
            {
                done.SetCanceled(exception.CancellationToken);
            }
            catch (Exception exception)
            {
                done.SetException(exception);
            }
        });
        return done.Task;
    }

    /// <summary>Takes no more jobs; those that run end by themselves.</summary>
    public void Dispose() => _jobs.CompleteAdding();

    private void Work()
    {
        foreach (var job in _jobs.GetConsumingEnumerable())
        {
            job();
        }
    }
}
