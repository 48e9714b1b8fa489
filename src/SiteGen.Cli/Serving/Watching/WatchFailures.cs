namespace SiteGen.Cli.Serving.Watching;

/// <summary>Tells a watcher's failures apart, and says once what the writer can do about them.</summary>
internal sealed class WatchFailures(Action<string> say)
{
    // A buffer that overflows again and again is too small for what goes on there.
    private const int MostInARow = 20;

    private readonly Dictionary<string, int> _passing = new(StringComparer.Ordinal);
    private readonly HashSet<string> _blind = new(StringComparer.Ordinal);
    private bool _hasSaid;

    /// <summary>Whether a new watcher will do.</summary>
    public bool IsPassing(Place place, Exception why)
    {
        switch (why)
        {
            case InternalBufferOverflowException:
                return (_passing[place.FullPath] = _passing.GetValueOrDefault(place.FullPath) + 1) <= MostInARow;
            case UnauthorizedAccessException when Directory.Exists(place.FullPath):
                _blind.Add(place.FullPath);
                return false;
            default:
                return !Directory.Exists(place.FullPath);
        }
    }

    /// <summary>
    /// Some folder below is closed to us: when it is opened, a new watcher is needed. The rest is watched as it should
    /// be.
    /// </summary>
    public bool IsBlind(Place place) => _blind.Contains(place.FullPath);

    public void Say(Place place, Exception why)
    {
        if (_hasSaid)
        {
            return;
        }

        _hasSaid = true;
        var folder = Path.GetFileName(place.FullPath);
        say(why.Message.Contains("inotify", StringComparison.OrdinalIgnoreCase)
            ? $"The system has no watcher left for '{folder}' (inotify): changes are looked for every now and then, which takes longer. "
                + "'sudo sysctl fs.inotify.max_user_watches=524288 fs.inotify.max_user_instances=1024' gives more"
            : $"'{folder}' can't be watched ({why.Message.TrimEnd('.')}): changes are looked for every now and then, which takes longer");
    }
}
