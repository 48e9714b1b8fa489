namespace SiteGen.Running;

/// <summary>How long a stage took and how many items it handled: a row of <c>build --timings</c>.</summary>
public sealed record StageTiming(string Stage, TimeSpan Elapsed, int Items)
{
    /// <summary>The items that took longest, those first; only where single items are worth knowing, such as photos.</summary>
    public ImmutableArray<(string Item, TimeSpan Elapsed)> Slowest { get; init; } = [];
}
