using System.Runtime.InteropServices;

namespace SiteGen.Cli.Serving.Watching;

/// <summary>
/// Makes changes that can be believed of a file system's events: a burst becomes one change, and what editors do on the way to a saved
/// file is left out. Knows no clock and no file system but those it is told of.
/// </summary>
/// <param name="look">What is at a path now.</param>
internal sealed class ChangeGatherer(Func<string, FileLook> look)
{
    /// <summary>Nothing may happen for so long before a burst is over.</summary>
    public static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(15);

    /// <summary>A burst that does not end is told of in parts.</summary>
    public static readonly TimeSpan LongestBurst = TimeSpan.FromMilliseconds(200);

    /// <summary>A file that is empty or gone may be half-way through being saved.</summary>
    public static readonly TimeSpan Doubt = TimeSpan.FromMilliseconds(100);

    /// <summary>However long a file goes on growing or coming and going, it is told of after so long.</summary>
    public static readonly TimeSpan LongestDoubt = TimeSpan.FromSeconds(1);

    private readonly Dictionary<string, PendingPath> _pending = new(StringComparer.Ordinal);
    private readonly HashSet<string> _folders = new(StringComparer.Ordinal);
    private TimeSpan? _burst;
    private TimeSpan _last;

    /// <summary>Full paths of folders that are watched deeply: the answer to more changes than are worth telling apart.</summary>
    public ImmutableArray<string> Roots { get; set; } = [];

    /// <summary>Once a folder is gone nothing tells that it was one.</summary>
    public void Know(IEnumerable<string> folders) => _folders.UnionWith(folders);

    public void Add(FileEvent happened, TimeSpan now)
    {
        if (happened.Kind == FileEventKind.Moved)
        {
            Touch(happened.From, now, isNew: false).MovedTo = happened.Path;
        }

        var item = Touch(happened.Path, now, happened.Kind == FileEventKind.Made);
        item.IsLost |= happened.Kind == FileEventKind.Lost;
    }

    /// <summary>What can be told now; it is forgotten here.</summary>
    public Settled Settle(TimeSpan now)
    {
        var isOver = BurstEnd is { } end && end <= now;
        if (isOver)
        {
            _burst = null;
        }

        var told = new ToldPaths(Roots);
        foreach (var (path, item) in _pending.ToArray())
        {
            if (item.Until is { } until ? until > now : !isOver)
            {
                continue;
            }

            item.Until = Judge(path, item, now, told);
            if (item.Until is null)
            {
                _pending.Remove(path);
            }
        }

        return new(told.Changes, Next);
    }

    private TimeSpan? BurstEnd => _burst is not { } start ? null
        : _last + Quiet < start + LongestBurst ? _last + Quiet
        : start + LongestBurst;

    private TimeSpan? Next
    {
        get
        {
            var next = BurstEnd;
            foreach (var item in _pending.Values)
            {
                next = item.Until is { } until && (next is null || until < next) ? until : next;
            }

            return next;
        }
    }

    private PendingPath Touch(string path, TimeSpan now, bool isNew)
    {
        ref var item = ref CollectionsMarshal.GetValueRefOrAddDefault(_pending, path, out _);
        item ??= new(now, isNew);
        item.Last = now;
        item.MovedTo = "";
        if (item.GrowingFrom is null)
        {
            item.Until = null;
            _burst ??= now;
            _last = now;
        }

        return item;
    }

    // Null when there is nothing more to wait for.
    private TimeSpan? Judge(string path, PendingPath item, TimeSpan now, ToldPaths told)
    {
        var found = look(path);
        if (item.IsLost || found.IsFolder)
        {
            AddFolder(path, found, told);
            return null;
        }

        if (EditorFiles.IsRubbish(Path.GetFileName(path.AsSpan())) && !_folders.Contains(path))
        {
            return null;
        }

        var isPatient = now < item.First + LongestDoubt;
        if (found.IsThere)
        {
            if (isPatient && Unfinished(item, found, now) is { } later)
            {
                return later;
            }

            AddFile(path, item, told);
            return null;
        }

        return Vanished(path, item, isPatient && now < item.Last + Doubt, told);
    }

    private static TimeSpan? Unfinished(PendingPath item, FileLook found, TimeSpan now)
    {
        if (found.Size == 0)
        {
            return now < item.Last + Doubt ? item.Last + Doubt : null;
        }

        // Only of a burst that does not end, or of a file that was seen to grow.
        var isWritten = now < item.Last + Quiet;
        var isGrowing = item.GrowingFrom is { } size ? size != found.Size : isWritten;
        item.GrowingFrom = isGrowing ? found.Size : null;
        return isGrowing ? now + Quiet : null;
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
