namespace SiteGen.Tests.Support;

/// <summary>A clock that stands still, in a zone two hours east of Greenwich, or moves when a test says so.</summary>
internal sealed class FixedTime(DateTimeOffset now) : TimeProvider
{
    private long _ticks = TimeSpan.TicksPerDay;

    public static FixedTime Default => new(new DateTimeOffset(2026, 6, 1, 12, 0, 0, TimeSpan.Zero));

    public override TimeZoneInfo LocalTimeZone { get; } =
        TimeZoneInfo.CreateCustomTimeZone("test", TimeSpan.FromHours(2), "test", "test");

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => now;

    public override long GetTimestamp() => _ticks;

    public void Pass(TimeSpan time) => _ticks += time.Ticks;
}
