using System.Runtime.InteropServices;

namespace SiteGen.Cli.Serving.Watching;

/// <summary>
/// Makes changes that can be believed of a file system's events: a burst becomes one change, and what editors do on the way to a saved
/// file is left out. Knows no clock and no file system but those it is told of.
/// </summary>
/// <param name="look">What is at a path now.</param>
/// <param name="endsLine">Whether a file's last character is an end of line: the sign of a text that is whole.</param>
internal sealed class ChangeGatherer(Func<string, FileLook> look, Func<string, bool> endsLine)
{
    /// <summary>Enough for a single file that looks whole. Were it not, the rest would be the next change.</summary>
    public static readonly TimeSpan Quick = TimeSpan.FromMilliseconds(5);

    /// <summary>Nothing may happen for so long before a burst is over.</summary>
    public static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(15);

    /// <summary>A burst that does not end is told of in parts.</summary>
    public static readonly TimeSpan LongestBurst = TimeSpan.FromMilliseconds(200);

    /// <summary>A file that is empty or gone may be half-way through being saved.</summary>
    public static readonly TimeSpan Doubt = TimeSpan.FromMilliseconds(100);

    /// <summary>However long a file goes on growing or coming and going, it is told of after so long.</summary>
    public static readonly TimeSpan LongestDoubt = TimeSpan.FromSeconds(1);

    // A file, its probe and its temporary file.
    private const int MostOfOneSave = 4;

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
        if (happened.Kind == FileEventKind.Moved && !IsRubbish(happened.From))
        {
            Touch(happened.From, now, isNew: false).MovedTo = happened.Path;
        }

        if (IsRubbish(happened.Path))
        {
            return;
        }

        var item = Touch(happened.Path, now, happened.Kind == FileEventKind.Made);
        item.IsLost |= happened.Kind == FileEventKind.Lost;
        item.IsReplaced |= happened.Kind == FileEventKind.Moved;
    }

    /// <summary>What can be told now; it is forgotten here.</summary>
    public Settled Settle(TimeSpan now)
    {
        var isOver = IsOver(now);
        var isStream = isOver && now >= _burst + LongestBurst;
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

            item.Until = Judge(path, item, isStream, now, told);
            if (item.Until is null)
            {
                _pending.Remove(path);
            }
        }

        return new(told.Changes, Next(now));
    }

    private bool IsOver(TimeSpan now)
        => _burst is { } start && (now >= _last + Quiet || now >= start + LongestBurst || (now >= _last + Quick && IsWhole()));

    // One file that is there as it is to be, beside those that came and went on the way to it.
    private bool IsWhole()
    {
        var whole = 0;
        var fresh = 0;
        foreach (var (path, item) in _pending)
        {
            if (item.Until is not null)
            {
                continue;
            }

            var found = look(path);
            if (item.IsLost || found.IsFolder || ++fresh > MostOfOneSave || (!found.IsThere && !item.IsNew))
            {
                return false;
            }

            whole += !found.IsThere ? 0 : found.Size > 0 && (item.IsReplaced || endsLine(path)) ? 1 : MostOfOneSave;
        }

        return whole == 1;
    }

    private TimeSpan? Next(TimeSpan now)
    {
        TimeSpan? next = null;
        if (_burst is { } start)
        {
            next = now < _last + Quick ? _last + Quick : _last + Quiet;
            next = next < start + LongestBurst ? next : start + LongestBurst;
        }

        foreach (var item in _pending.Values)
        {
            next = item.Until is { } until && (next is null || until < next) ? until : next;
        }

        return next;
    }

    private bool IsRubbish(string path)
        => EditorFiles.IsRubbish(Path.GetFileName(path.AsSpan())) && !_folders.Contains(path) && !look(path).IsFolder;

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
    private TimeSpan? Judge(string path, PendingPath item, bool isStream, TimeSpan now, ToldPaths told)
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
        var isWritten = isStream && now < item.Last + Quiet;
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
