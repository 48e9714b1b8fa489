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

    // A file, its probe and its temporary file.
    private const int MostOfOneSave = 4;

    private readonly Dictionary<string, PendingPath> _pending = new(StringComparer.Ordinal);
    private readonly PathJudge _judge = new(look);
    private TimeSpan? _burst;
    private TimeSpan _last;

    /// <summary>Full paths of folders that are watched deeply: the answer to more changes than are worth telling apart.</summary>
    public ImmutableArray<string> Roots { get; set; } = [];

    /// <summary>Once a folder is gone nothing tells that it was one.</summary>
    public void Know(IEnumerable<string> folders) => _judge.Know(folders);

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

            item.Until = _judge.Judge(path, item, isStream, now, told);
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
        => EditorFiles.IsRubbish(Path.GetFileName(path.AsSpan())) && !_judge.IsFolder(path);

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
}
