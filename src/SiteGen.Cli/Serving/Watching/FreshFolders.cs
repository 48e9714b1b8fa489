namespace SiteGen.Cli.Serving.Watching;

/// <summary>
/// Looks a second time at folders that were just told of: what was written into them before the system's watcher had reached them, it
/// never says.
/// </summary>
internal sealed class FreshFolders(Func<WatchedFolder, Snapshot> look)
{
    public static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(300);

    private readonly Dictionary<WatchedFolder, (Snapshot Seen, TimeSpan Due)> _fresh = [];

    private readonly HashSet<string> _heard = new(StringComparer.Ordinal);

    public TimeSpan? Next => _fresh.Count == 0 ? null : _fresh.Values.Min(static item => item.Due);

    public Snapshot Add(WatchedFolder folder, TimeSpan now)
    {
        var seen = look(folder);
        _fresh[folder] = (seen, now + Pause);
        return seen;
    }

    /// <summary>What the watcher said is told of anyway.</summary>
    public void Heard(FileEvent what)
    {
        if (_fresh.Count > 0)
        {
            _heard.Add(what.Path);
            _heard.Add(what.From);
        }
    }

    /// <summary>Folders that are not as they were, although nobody said so.</summary>
    public IEnumerable<string> Changed(TimeSpan now)
    {
        foreach (var (folder, (seen, due)) in _fresh.Where(pair => pair.Value.Due <= now).ToArray())
        {
            _fresh.Remove(folder);
            if (seen.Until(look(folder)).Any(what => !_heard.Contains(what.Path)))
            {
                yield return folder.FullPath;
            }
        }

        if (_fresh.Count == 0)
        {
            _heard.Clear();
        }
    }
}
