namespace SiteGen.Running;

/// <summary>Lets one in at a time, and so many in any span of time: what a server that is asked politely asks for.</summary>
/// <param name="onWait">Called about once a second while somebody waits for the clock.</param>
public sealed class Turnstile(TimeProvider time, int passes, TimeSpan span, Action? onWait = null) : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    private readonly SemaphoreSlim _gate = new(1, 1);

    // When each of the latest passes ended: the other side may count it from then on.
    private readonly Queue<long> _ended = new();
    private readonly Lock _lock = new();
    private long _closedAt;
    private TimeSpan _closedFor;

    /// <summary>How long ago others passed that count as well, the longest first.</summary>
    public ImmutableArray<TimeSpan> Before
    {
        init
        {
            foreach (var age in value.TakeLast(passes))
            {
                _ended.Enqueue(time.GetTimestamp() - (long)(age.TotalSeconds * time.TimestampFrequency));
            }
        }
    }

    public async Task<T> Pass<T>(Func<CancellationToken, Task<T>> step, CancellationToken cancel)
    {
        await _gate.WaitAsync(cancel);
        try
        {
            await WaitForRoom(cancel);
            try
            {
                return await step(cancel);
            }
            finally
            {
                Note();
            }
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <summary>Lets nobody in for so long from now on.</summary>
    public void Close(TimeSpan pause)
    {
        lock (_lock)
        {
            if (pause > LeftOf(_closedAt, _closedFor))
            {
                (_closedAt, _closedFor) = (time.GetTimestamp(), pause);
            }
        }
    }

    /// <summary>When so many more could be through, if each took as long as <paramref name="step"/>.</summary>
    public TimeSpan TimeFor(int more, TimeSpan step)
    {
        Queue<TimeSpan> ends;
        TimeSpan now;
        lock (_lock)
        {
            ends = new(_ended.Select(ended => -time.GetElapsedTime(ended)));
            now = LeftOf(_closedAt, _closedFor);
        }

        for (var i = 0; i < more; i++)
        {
            var free = ends.Count < passes ? now : ends.Dequeue() + span;
            now = (free > now ? free : now) + step;
            ends.Enqueue(now);
        }

        return now;
    }

    public void Dispose() => _gate.Dispose();

    private async Task WaitForRoom(CancellationToken cancel)
    {
        for (var left = Left(); left > TimeSpan.Zero; left = Left())
        {
            await Task.Delay(left < Longest ? left : Longest, time, cancel);
            onWait?.Invoke();
        }
    }

    private void Note()
    {
        lock (_lock)
        {
            _ended.Enqueue(time.GetTimestamp());
            if (_ended.Count > passes)
            {
                _ended.Dequeue();
            }
        }
    }

    private TimeSpan Left()
    {
        lock (_lock)
        {
            var closed = LeftOf(_closedAt, _closedFor);
            var full = _ended.Count < passes ? TimeSpan.Zero : LeftOf(_ended.Peek(), span);
            return closed > full ? closed : full;
        }
    }

    private TimeSpan LeftOf(long start, TimeSpan whole)
    {
        var left = whole - time.GetElapsedTime(start);
        return whole == TimeSpan.Zero || left < TimeSpan.Zero ? TimeSpan.Zero : left;
    }
}
