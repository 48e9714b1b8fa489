namespace SiteGen.Running;

/// <summary>How long a stage took and how many items it handled: a row of <c>build --timings</c>.</summary>
public sealed record StageTiming(string Stage, TimeSpan Elapsed, int Items);
