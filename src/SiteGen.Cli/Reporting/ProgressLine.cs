using SiteGen.Running;

namespace SiteGen.Cli.Reporting;

/// <summary>One moving line on a terminal while a build takes longer than half a second; nothing anywhere else.</summary>
/// <remarks>Workers call it themselves: whoever finds the line stale draws it, the others pass by without waiting.</remarks>
internal sealed class ProgressLine(Terminal terminal, TimeProvider time) : IBuildProgress
{
    private const int BarInCells = 24;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan Worthwhile = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(0.1);

    private readonly long _start = time.GetTimestamp();
    private string _stage = "";
    private int _total;
    private int _done;
    private long _lastDrawn;
    private long _stageStart;
    private long _expectedAt;
    private long _expectedTicks = -1;
    private int _drawing;
    private bool _isOnScreen;

    public void Stage(string name, int total)
    {
        Volatile.Write(ref _done, 0);
        Volatile.Write(ref _total, total);
        Volatile.Write(ref _stageStart, time.GetTimestamp());
        Volatile.Write(ref _expectedTicks, -1);
        Volatile.Write(ref _stage, name);
        DrawIfStale();
    }

    public void Advance(int count)
    {
        Interlocked.Add(ref _done, count);
        DrawIfStale();
    }

    public void Expect(TimeSpan left)
    {
        Volatile.Write(ref _expectedAt, time.GetTimestamp());
        Volatile.Write(ref _expectedTicks, left.Ticks);
        DrawIfStale();
    }

    /// <summary>Wipes the line, so that a report can begin there.</summary>
    public void Clear()
    {
        if (_isOnScreen)
        {
            terminal.Redraw("");
            _isOnScreen = false;
        }
    }

    private void DrawIfStale()
    {
        if (!terminal.IsLive)
        {
            return;
        }

        var now = time.GetTimestamp();
        var last = Volatile.Read(ref _lastDrawn);
        var isDue = last == 0
            ? time.GetElapsedTime(_start, now) >= Patience
            : time.GetElapsedTime(last, now) >= Interval;
        if (!isDue || Interlocked.CompareExchange(ref _drawing, 1, 0) != 0)
        {
            return;
        }

        Volatile.Write(ref _lastDrawn, now);
        terminal.Redraw(Line());
        _isOnScreen = true;
        Volatile.Write(ref _drawing, 0);
    }

    private string Line()
    {
        var total = Math.Max(1, Volatile.Read(ref _total));
        var done = Math.Min(Volatile.Read(ref _done), total);
        var filled = (int)((long)BarInCells * done / total);
        var bar = new string('█', filled) + new string('░', BarInCells - filled);
        var line = string.Create(CultureInfo.InvariantCulture, $"{bar} {Volatile.Read(ref _stage)} {done}/{total}{TimeLeft(done, total)}");
        return line.Length < terminal.Width ? line : line[..Math.Max(0, terminal.Width - 1)];
    }

    // Worth saying where items take seconds: photos, and pads, whose servers let us wait.
    private string TimeLeft(int done, int total)
    {
        var left = Expected() ?? Average(done, total);
        return left switch
        {
            null => "",
            { } few when few < TimeSpan.FromMinutes(2) => string.Create(CultureInfo.InvariantCulture, $", {Math.Ceiling(few.TotalSeconds):0} s left"),
            { } many => string.Create(CultureInfo.InvariantCulture, $", {Math.Ceiling(many.TotalMinutes):0} min left"),
        };
    }

    private TimeSpan? Expected()
    {
        var expected = TimeSpan.FromTicks(Volatile.Read(ref _expectedTicks));
        var left = expected - time.GetElapsedTime(Volatile.Read(ref _expectedAt));
        return expected < Worthwhile ? null : left > TimeSpan.Zero ? left : TimeSpan.Zero;
    }

    private TimeSpan? Average(int done, int total)
    {
        var spent = time.GetElapsedTime(Volatile.Read(ref _stageStart));
        return done == 0 || spent < Worthwhile ? null : spent / done * (total - done);
    }
}
