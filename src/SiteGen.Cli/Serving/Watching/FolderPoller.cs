namespace SiteGen.Cli.Serving.Watching;

/// <summary>
/// Looks again and again at what the system's watchers can't watch: links, and folders for which it has no watcher
/// left.
/// </summary>
/// <param name="enters">False for folders to be passed over.</param>
internal sealed class FolderPoller(Func<string, bool> enters)
{
    private static readonly TimeSpan ShortestPause = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);

    // Of one processor's time.
    private const int MostLoadInverse = 20;

    private readonly Dictionary<Place, Snapshot> _seen = [];

    public bool IsIdle => _seen.Count == 0;

    public bool Has(Place place) => _seen.ContainsKey(place);

    /// <summary>How long to wait after looks that took so long: large trees are looked at less often.</summary>
    public static TimeSpan PauseAfter(TimeSpan look)
    {
        var pause = look * MostLoadInverse;
        return pause < ShortestPause ? ShortestPause : pause > LongestPause ? LongestPause : pause;
    }

    /// <summary>What is there from now on counts as known.</summary>
    public Snapshot Add(Place place) => _seen[place] = Look(place);

    public void Remove(Place place) => _seen.Remove(place);

    /// <summary>What happened since the last look.</summary>
    public List<(Place Place, FileEvent Happened)> Poll()
    {
        var all = new List<(Place, FileEvent)>();
        foreach (var (place, before) in _seen.ToArray())
        {
            var now = Look(place);
            _seen[place] = now;
            all.AddRange(before.Until(now).Select(happened => (place, happened)));
        }

        return all;
    }

    private Snapshot Look(Place place) => SnapshotWalk.Of(place.Folder, enters, followsLinks: true);
}
