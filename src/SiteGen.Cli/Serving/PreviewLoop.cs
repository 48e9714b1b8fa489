namespace SiteGen.Cli.Serving;

/// <summary>Looks at the site whenever its files change, its time has come, or the writer says so, and tells all who want to know.</summary>
internal sealed class PreviewLoop(PreviewSite site, IChangeSource source, TimeProvider time, ServeLog log)
{
    // Timers count in 32 bits of milliseconds; whoever wakes early looks at the clock and waits again.
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(1);

    // Files may be on their way while they are read: it is tried again before anything else happens, but not for ever.
    private static readonly TimeSpan SecondTry = TimeSpan.FromMilliseconds(500);
    private const int MostTries = 3;

    private DateTimeOffset _lookedFor = DateTimeOffset.MinValue;
    private int _failures;

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
                var happened = await next;
                changes = _failures == 0 ? happened : FileChanges.Unknown;
                next = source.Next(cancel);
            }
            else if (site.State.Holds <= time.GetUtcNow())
            {
                _lookedFor = site.State.Holds;
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
            _failures = 0;
        }
        catch (Exception exception) when (!cancel.IsCancellationRequested)
        {
            _failures++;
            log.Failed(exception);
        }
    }

    private async Task Wait(Task next, CancellationToken cancel)
    {
        while (Rest() is { Ticks: > 0 } rest)
        {
            using var enough = CancellationTokenSource.CreateLinkedTokenSource(cancel);
            var pause = Task.Delay(rest < LongestWait ? rest : LongestWait, time, enough.Token);
            var first = await Task.WhenAny(next, _asked.Task, pause);
            await enough.CancelAsync();
            cancel.ThrowIfCancellationRequested();
            if (first != pause || _failures is > 0 and <= MostTries)
            {
                return;
            }
        }
    }

    // A state that held no longer when it was made, since its configuration is broken, is not made again and again.
    private TimeSpan Rest() => _failures is > 0 and <= MostTries ? SecondTry
        : site.State.Holds == _lookedFor ? TimeSpan.MaxValue
        : site.State.Holds - time.GetUtcNow();
}
