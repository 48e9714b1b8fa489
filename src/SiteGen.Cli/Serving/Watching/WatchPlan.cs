namespace SiteGen.Cli.Serving.Watching;

/// <summary>
/// Works out what to watch, so that wanted folders may come, go and be exchanged: a folder's own watcher says nothing of that, the one of
/// the folder around it does.
/// </summary>
internal sealed class WatchPlan
{
    private readonly ImmutableArray<WatchedFolder> _wanted;
    private readonly ImmutableHashSet<string> _unwatched;
    private readonly ImmutableHashSet<string> _paths;

    public WatchPlan(ImmutableArray<WatchedFolder> wanted, ImmutableArray<string> unwatched)
    {
        _wanted = wanted;
        _unwatched = unwatched.ToImmutableHashSet(StringComparer.Ordinal);
        _paths = _wanted.SelectMany(folder => Above(folder.FullPath).Prepend(folder.FullPath)).ToImmutableHashSet(StringComparer.Ordinal);
    }

    /// <summary>The folders of the plan that are there.</summary>
    public ImmutableArray<Place> Places(Func<string, bool> isFolder)
    {
        var wanted = _wanted.Where(folder => isFolder(folder.FullPath))
            .Select(static folder => new Place(folder.FullPath, folder.IsDeep, true))
            .ToImmutableArray();
        var around = _wanted.SelectMany(folder => Around(folder.FullPath, isFolder))
            .Distinct(StringComparer.Ordinal)
            .Where(path => !wanted.Any(place => place.FullPath == path || (place.IsDeep && Paths.IsBelow(path, place.FullPath))))
            .Select(static path => new Place(path, false, false));
        return [.. wanted, .. around];
    }

    /// <summary>Whether the plan's folders are others once this path is.</summary>
    public bool Hangs(string path) => _paths.Contains(path);

    /// <summary>Whether what happens at a path may change the site.</summary>
    public bool Counts(Place place, string path)
    {
        if (!place.HasFiles)
        {
            return Hangs(path);
        }

        for (var at = path; at.Length > place.FullPath.Length; at = Path.GetDirectoryName(at)!)
        {
            if (_unwatched.Contains(at) || (IsForeign(Path.GetFileName(at.AsSpan())) && !_paths.Contains(at)))
            {
                return false;
            }
        }

        return !IsGitLog(place.FullPath) || Path.GetFileName(path.AsSpan()) is "HEAD";
    }

    /// <summary>Folders that no site has pages in.</summary>
    public bool Enters(string folder) => !_unwatched.Contains(folder) && !IsForeign(Path.GetFileName(folder.AsSpan()));

    private static bool IsForeign(ReadOnlySpan<char> name)
        => name is ".git" or ".hg" or ".svn" or ".jj" or ".sitegen" or "node_modules" or "bower_components" || name.StartsWith(".sitegen-");

    private static bool IsGitLog(string folder)
        => Path.GetFileName(folder) == "logs" && Path.GetFileName(Path.GetDirectoryName(folder)) == ".git";

    // Up to the nearest folder that is wanted itself; of a folder outside the site, only the one around it.
    private IEnumerable<string> Above(string path)
    {
        var above = Paths.Above(path).ToImmutableArray();
        var end = above.FirstOrDefault(folder => _wanted.Any(wanted => wanted.FullPath == folder));
        return end is null ? above.Take(1) : above.TakeWhile(folder => folder != end).Append(end);
    }

    private IEnumerable<string> Around(string path, Func<string, bool> isFolder)
    {
        var there = Above(path).Where(isFolder).ToImmutableArray();
        return there.IsEmpty ? Paths.Above(path).Where(isFolder).Take(1) : there;
    }
}
