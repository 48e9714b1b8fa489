using System.Collections.Concurrent;

namespace SiteGen.Tests.Serving;

/// <summary>A clock that stands still until a test lets time pass, and then rings for those who waited.</summary>
internal sealed class SteppingTime(DateTimeOffset start) : TimeProvider
{
    private readonly ConcurrentBag<Alarm> _alarms = [];
    private readonly ConcurrentDictionary<TimeSpan, TaskCompletionSource> _waits = [];
    private long _ticks;

    public override DateTimeOffset GetUtcNow() => start + TimeSpan.FromTicks(Interlocked.Read(ref _ticks));

    public void Pass(TimeSpan time)
    {
        Interlocked.Add(ref _ticks, time.Ticks);
        foreach (var alarm in _alarms)
        {
            alarm.Ring(GetUtcNow());
        }
    }

    /// <summary>Somebody waits for so long, or did before.</summary>
    public Task IsWaitedFor(TimeSpan time) => Waits(time).Task.WaitAsync(TimeSpan.FromSeconds(60));

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var alarm = new Alarm(callback, state, dueTime < TimeSpan.Zero ? DateTimeOffset.MaxValue : GetUtcNow() + dueTime);
        _alarms.Add(alarm);
        Waits(dueTime).TrySetResult();
        return alarm;
    }

    private TaskCompletionSource Waits(TimeSpan time)
        => _waits.GetOrAdd(time, static _ => new(TaskCreationOptions.RunContinuationsAsynchronously));

    private sealed class Alarm(TimerCallback callback, object? state, DateTimeOffset due) : ITimer
    {
        private int _isDone;

        public void Ring(DateTimeOffset now)
        {
            if (now >= due && Interlocked.Exchange(ref _isDone, 1) == 0)
            {
                callback(state);
            }
        }

        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose() => Interlocked.Exchange(ref _isDone, 1);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
