namespace SiteGen.Cli.Serving.Watching;

/// <summary>Decides whether what is at a path can be believed, and remembers which paths are folders.</summary>
/// <param name="look">What is at a path now.</param>
internal sealed class PathJudge(Func<string, FileLook> look)
{
    /// <summary>A file that is empty or gone may be half-way through being saved.</summary>
    public static readonly TimeSpan Doubt = TimeSpan.FromMilliseconds(100);

    /// <summary>However long a file goes on growing or coming and going, it is told of after so long.</summary>
    public static readonly TimeSpan LongestDoubt = TimeSpan.FromSeconds(1);

    private readonly HashSet<string> _folders = new(StringComparer.Ordinal);

    public void Know(IEnumerable<string> folders) => _folders.UnionWith(folders);

    /// <summary>Whether a path is a folder, or was one until now.</summary>
    public bool IsFolder(string path) => _folders.Contains(path) || look(path).IsFolder;

    /// <summary>Tells of a path if it can; else returns when to look again.</summary>
    /// <param name="isStream">The burst was cut off, and did not end.</param>
    public TimeSpan? Judge(string path, PendingPath item, bool isStream, TimeSpan now, ToldPaths told)
    {
        var found = look(path);
        if (item.IsLost || found.IsFolder)
        {
            AddFolder(path, found, told);
            return null;
        }

        var isPatient = now < item.First + LongestDoubt;
        if (found.IsThere)
        {
            if (isPatient && Unfinished(item, found, isStream, now) is { } later)
            {
                return later;
            }

            AddFile(path, item, told);
            return null;
        }

        return Vanished(path, item, isPatient && now < item.Last + Doubt, told);
    }

    private static TimeSpan? Unfinished(PendingPath item, FileLook found, bool isStream, TimeSpan now)
    {
        if (found.Size == 0)
        {
            return now < item.Last + Doubt ? item.Last + Doubt : null;
        }

        // Only of a burst that does not end, or of a file that was seen to grow.
        var isWritten = isStream && now < item.Last + ChangeGatherer.Quiet;
        var isGrowing = item.GrowingFrom is { } size ? size != found.Size : isWritten;
        item.GrowingFrom = isGrowing ? found.Size : null;
        return isGrowing ? now + ChangeGatherer.Quiet : null;
    }

    // A file system that takes A for a still has the old name after a move: only the folder's listing tells.
    private static void AddFile(string path, PendingPath item, ToldPaths told)
    {
        if (item.MovedTo.Length > 0 && path.Equals(item.MovedTo, StringComparison.OrdinalIgnoreCase) && Path.GetDirectoryName(path) is { } folder)
        {
            told.AddFolder(folder);
            return;
        }

        told.AddFile(path);
    }

    private void AddFolder(string path, FileLook found, ToldPaths told)
    {
        told.AddFolder(path);
        if (found.IsFolder)
        {
            _folders.Add(path);
        }
    }

    private TimeSpan? Vanished(string path, PendingPath item, bool isDoubtful, ToldPaths told)
    {
        if (item.IsNew && !_folders.Contains(path))
        {
            return null;
        }

        var isFolder = _folders.Contains(path);
        var isElsewhere = item.MovedTo.Length > 0 && (isFolder || !EditorFiles.IsBackup(path, item.MovedTo)) && look(item.MovedTo).IsThere;
        if (isDoubtful && !isElsewhere)
        {
            return item.Last + Doubt;
        }

        if (isFolder)
        {
            _folders.Remove(path);
            told.AddFolder(path);
        }
        else
        {
            told.AddFile(path);
        }

        return null;
    }
}
