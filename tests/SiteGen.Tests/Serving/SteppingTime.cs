namespace SiteGen.Tests.Serving;

/// <summary>A clock that goes on from a moment in the past as fast as the machine's.</summary>
internal sealed class SteppingTime(DateTimeOffset start) : TimeProvider
{
    private readonly long _begin = System.GetTimestamp();

    public override DateTimeOffset GetUtcNow() => start + System.GetElapsedTime(_begin);
}
