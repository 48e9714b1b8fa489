namespace SiteGen.Cli.Commands;

/// <summary>Shows one moment for ever, while durations are still measured: the clock of <c>--clock</c>.</summary>
internal sealed class StoppedClock(DateTimeOffset now) : TimeProvider
{
    /// <summary>A zone that is always as far from UTC as the author wrote the time.</summary>
    public override TimeZoneInfo LocalTimeZone { get; } = Zone(now.Offset);

    public override DateTimeOffset GetUtcNow() => now.ToUniversalTime();

    private static TimeZoneInfo Zone(TimeSpan offset) => offset == TimeSpan.Zero
        ? TimeZoneInfo.Utc
        : TimeZoneInfo.CreateCustomTimeZone("--clock", offset, "--clock", "--clock");
}
