namespace SiteGen.Cli.Serving;

/// <summary>Looks at the site whenever its files change, its time has come, or the writer says so, and tells all who want to know.</summary>
internal sealed class PreviewLoop(PreviewSite site, IChangeSource source, TimeProvider time, ServeLog log)
{
    // Timers count in 32 bits of milliseconds; whoever wakes early looks at the clock and waits again.
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(1);

    private TaskCompletionSource _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Told of each look after it was had.</summary>
    public required Func<PreviewState, PreviewState, FileChanges, Task> Changed { get; init; }

    /// <summary>Looks at everything again, whether anything changed or not.</summary>
    public void LookAgain() => _asked.TrySetResult();

    public async Task Run(CancellationToken cancel)
    {
        source.Watch(site.State);
        var next = source.Next(cancel);
        while (true)
        {
            await Wait(next, cancel);
            var changes = FileChanges.Unknown;
            if (next.IsCompleted)
            {
                changes = await next;
                next = source.Next(cancel);
            }

            if (_asked.Task.IsCompleted)
            {
                (_asked, changes) = (new(TaskCreationOptions.RunContinuationsAsynchronously), FileChanges.Unknown);
            }

            await Look(changes, cancel);
        }
    }

    private async Task Look(FileChanges changes, CancellationToken cancel)
    {
        try
        {
            var start = time.GetTimestamp();
            var before = site.State;
            var after = await site.Look(changes, cancel);
            var elapsed = time.GetElapsedTime(start);
            source.Watch(after);
            await Changed(before, after, changes);
            log.Changed(changes, after, elapsed);
        }
        catch (Exception exception) when (!cancel.IsCancellationRequested)
        {
            log.Failed(exception);
        }
    }

    private async Task Wait(Task next, CancellationToken cancel)
    {
        while (site.State.Holds - time.GetUtcNow() is { Ticks: > 0 } rest)
        {
            using var enough = CancellationTokenSource.CreateLinkedTokenSource(cancel);
            var pause = Task.Delay(rest < LongestWait ? rest : LongestWait, time, enough.Token);
            var first = await Task.WhenAny(next, _asked.Task, pause);
            await enough.CancelAsync();
            cancel.ThrowIfCancellationRequested();
            if (first != pause)
            {
                return;
            }
        }
    }
}
