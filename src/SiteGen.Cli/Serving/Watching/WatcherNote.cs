namespace SiteGen.Cli.Serving.Watching;

/// <summary>
/// What a site's watcher has to think about, in the order in which it came; written by any thread, read by one.
/// </summary>
internal abstract record WatcherNote
{
    /// <summary>Time has passed.</summary>
    public static readonly WatcherNote Tick = new Ticked();

    private WatcherNote()
    {
    }

    public sealed record Happened(Place Place, FileEvent What, TimeSpan At) : WatcherNote;

    public sealed record Failed(Place Place, Exception Why, TimeSpan At) : WatcherNote;

    /// <param name="Since">What was written after this moment may not have been seen by those who want to know.</param>
    public sealed record Wanted(WatchPlan Plan, DateTimeOffset Since) : WatcherNote;

    private sealed record Ticked : WatcherNote;
}
