using System.Threading.Channels;

namespace SiteGen.Cli.Serving.Watching;

/// <summary>
/// Watches a site's files. All thinking is done by whoever waits for the next change; watchers and timers only leave notes, so that
/// nothing of it needs a lock and no mistake can end a thread of the system's.
/// </summary>
internal sealed class SiteWatcher : IChangeSource
{
    private readonly TimeProvider _time;
    private readonly long _start;
    private readonly Channel<WatcherNote> _notes = Channel.CreateUnbounded<WatcherNote>(new() { SingleReader = true });
    private readonly SiteWatch _site;
    private readonly ITimer _alarm;
    private DateTimeOffset _since;
    private PreviewState? _watched;
    private bool _hasFailed;
    private Task _running = Task.CompletedTask;

    /// <param name="since">A moment before anybody looked at the site's files.</param>
    /// <param name="say">Told, once, when watching is not what it should be.</param>
    public SiteWatcher(TimeProvider time, DateTimeOffset since, Action<string> say, OpenFolderWatch? open = null)
    {
        (_time, _since, _start) = (time, since, time.GetTimestamp());
        _alarm = time.CreateTimer(_ => Note(WatcherNote.Tick), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        var places = new OpenPlaces(
            open ?? FolderWatch.Open,
            (place, what) => Note(new WatcherNote.Happened(place, what, Now)),
            (place, why) => Note(new WatcherNote.Failed(place, why, Now)));
        _site = new SiteWatch(places, say);
    }

    public void Watch(PreviewState state)
    {
        var since = _since;
        _since = _time.GetUtcNow();
        if (_watched is null || _hasFailed || _running.IsFaulted || !_watched.Watched.SequenceEqual(state.Watched) || !_watched.Unwatched.SequenceEqual(state.Unwatched))
        {
            Note(new WatcherNote.Wanted(new WatchPlan(state.Watched, state.Unwatched), since));
        }

        _watched = state;
        _hasFailed = false;
    }

    public Task<FileChanges> Next(CancellationToken cancel)
    {
        // What was wanted may have got lost on the way.
        _hasFailed |= _running.IsFaulted;
        var next = Gather(cancel);
        _running = next;
        return next;
    }

    public async ValueTask DisposeAsync()
    {
        _notes.Writer.TryComplete();
        await _running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await _alarm.DisposeAsync();
        _site.Dispose();
    }

    private TimeSpan Now => _time.GetElapsedTime(_start);

    private async Task<FileChanges> Gather(CancellationToken cancel)
    {
        // Opening watchers takes a while on a large site.
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        do
        {
            while (_notes.Reader.TryRead(out var note))
            {
                _site.Take(note, Now);
            }

            var settled = _site.Settle(Now, () => Now);
            if (!settled.Changes.IsNothing)
            {
                return settled.Changes;
            }

            SetAlarm(settled.Next);
        }
        while (await _notes.Reader.WaitToReadAsync(cancel));
        throw new OperationCanceledException("the watcher was closed");
    }

    // Timers count whole milliseconds and ring a little late; one that rings early only rings again.
    private void SetAlarm(TimeSpan? next)
    {
        if (next is { } due)
        {
            var wait = Math.Max(0, Math.Floor((due - Now).TotalMilliseconds));
            _alarm.Change(TimeSpan.FromMilliseconds(wait), Timeout.InfiniteTimeSpan);
        }
    }

    private void Note(WatcherNote note) => _notes.Writer.TryWrite(note);
}
