using SiteGen.Cli.Serving.Watching;
using SiteGen.Diagnostics;

namespace SiteGen.Cli.Serving;

/// <summary>Looks at the site whenever its files change, its time has come, or the writer says so, and tells all who want to know.</summary>
internal sealed class PreviewLoop(PreviewSite site, IChangeSource source, TimeProvider time, ServeLog log)
{
    // Timers count in 32 bits of milliseconds; whoever wakes early looks at the clock and waits again.
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(1);

    // Files may be on their way while they are read: it is tried again before anything else happens, but not for ever.
    private static readonly TimeSpan SecondTry = TimeSpan.FromMilliseconds(500);
    private const int MostTries = 3;

    // A watcher that cannot be mended would keep the machine busy with looks at everything.
    private static readonly TimeSpan BetweenFaults = TimeSpan.FromSeconds(30);

    // What was looked at and not told yet, since more may come.
    private (PreviewState Before, FileChanges Changes)? _doubted;
    private DateTimeOffset _lookedFor = DateTimeOffset.MinValue;
    private DateTimeOffset _deafAt = DateTimeOffset.MinValue;
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
                var happened = await Heard(next, cancel);
                changes = _failures == 0 && happened is not null ? happened : FileChanges.Unknown;
                next = happened is null ? NextAfterFault(cancel) : source.Next(cancel);
            }
            else if (site.State.Holds <= time.GetUtcNow())
            {
                _lookedFor = site.State.Holds;
            }

            if (_asked.Task.IsCompleted)
            {
                (_asked, changes) = (new(TaskCreationOptions.RunContinuationsAsynchronously), FileChanges.Unknown);
            }

            await Look(changes, next, cancel);
        }
    }

    private async Task Look(FileChanges changes, Task more, CancellationToken cancel)
    {
        var start = time.GetTimestamp();
        var before = site.State;
        PreviewState after;
        try
        {
            after = await site.Look(changes, cancel);
            _failures = 0;
        }
        catch (Exception exception) when (!cancel.IsCancellationRequested)
        {
            _failures++;
            log.Failed(exception);
            return;
        }

        var elapsed = time.GetElapsedTime(start);
        source.Watch(after);
        if (_doubted is { } doubted)
        {
            (before, changes, _doubted) = (doubted.Before, doubted.Changes.And(changes), null);
        }
        else if (IsBrokenBy(changes, before, after) && await Comes(more, cancel))
        {
            _doubted = (before, changes);
            return;
        }

        await Tell(before, after, changes, cancel);
        log.Changed(changes, after, elapsed);
    }

    // A file that was written in place may be half-way through being saved: the rest of it is worth waiting for.
    private static bool IsBrokenBy(FileChanges changes, PreviewState before, PreviewState after)
        => !changes.Files.IsEmpty && after.Diagnostics.Except(before.Diagnostics).Any(static item => item.Severity == Severity.Error);

    private async Task<bool> Comes(Task more, CancellationToken cancel)
    {
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var first = await Task.WhenAny(more, Task.Delay(PathJudge.Doubt, time, enough.Token));
        await enough.CancelAsync();
        cancel.ThrowIfCancellationRequested();
        return first == more;
    }

    // The site was looked at; whoever cannot take that in is no reason to look at it again.
    private async Task Tell(PreviewState before, PreviewState after, FileChanges changes, CancellationToken cancel)
    {
        try
        {
            await Changed(before, after, changes);
        }
        catch (Exception exception) when (!cancel.IsCancellationRequested)
        {
            log.Failed(exception);
        }
    }

    // Null: the watcher failed, and anything may have happened meanwhile.
    private async Task<FileChanges?> Heard(Task<FileChanges> next, CancellationToken cancel)
    {
        try
        {
            return await next;
        }
        catch (Exception exception) when (!cancel.IsCancellationRequested)
        {
            log.Failed(exception);
            return null;
        }
    }

    private async Task<FileChanges> NextAfterFault(CancellationToken cancel)
    {
        var last = _deafAt;
        _deafAt = time.GetUtcNow();
        if (_deafAt - last < BetweenFaults)
        {
            await Task.Delay(BetweenFaults, time, cancel);
        }

        return await source.Next(cancel);
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
