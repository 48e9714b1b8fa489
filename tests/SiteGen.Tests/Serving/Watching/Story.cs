using System.Globalization;
using SiteGen.Cli.Serving.Watching;

namespace SiteGen.Tests.Serving.Watching;

/// <summary>
/// Events as a system told them, with a disk that changes along with them: <c>12 written a.md 100</c> is the moment in milliseconds, what
/// happened, where, and the size from then on. Folders end in a slash. <c>still</c> changes the disk and says nothing.
/// Of files, only style sheets end as texts should.
/// </summary>
internal sealed class Story
{
    private const int Long = 20_000;
    private static readonly string Root = Path.Combine(Path.GetTempPath(), "story");

    private readonly SortedDictionary<string, long> _disk = new(StringComparer.Ordinal);
    private readonly List<string> _told = [];
    private readonly ChangeGatherer _gatherer;

    private Story(string[] files)
    {
        foreach (var file in files)
        {
            _disk[file] = 100;
        }

        _gatherer = new(Look, static path => path.EndsWith(".css", StringComparison.Ordinal)) { Roots = [Full("content")] };
        _gatherer.Know(files.Where(static file => file.EndsWith('/')).Select(Full));
    }

    /// <summary>What was told, each change as its moment and its paths.</summary>
    public static string Told(string files, string events)
    {
        var story = new Story(files.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var now = 0;
        foreach (var line in events.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var words = line.Split(' ');
            var at = int.Parse(words[0], CultureInfo.InvariantCulture);
            story.Wait(now, at);
            now = at;
            story.Happen(words, at);
        }

        story.Wait(now, Long);
        return string.Join('\n', story._told);
    }

    private void Wait(int now, int end)
    {
        var at = now;
        while (true)
        {
            var settled = _gatherer.Settle(Time(at));
            Tell(settled.Changes, at);
            if (settled.Next is not { } next || next > Time(end))
            {
                return;
            }

            at = Math.Max(at, (int)Math.Ceiling(next.TotalMilliseconds));
        }
    }

    private void Happen(string[] words, int at)
    {
        var path = words[2];
        switch (words[1])
        {
            case "made":
                _disk[path] = SizeOf(words, 0);
                _gatherer.Add(new(FileEventKind.Made, Full(path)), Time(at));
                break;
            case "written":
                _disk[path] = SizeOf(words, 100);
                _gatherer.Add(new(FileEventKind.Written, Full(path)), Time(at));
                break;
            case "gone":
                _disk.Remove(path);
                _gatherer.Add(new(FileEventKind.Gone, Full(path)), Time(at));
                break;
            case "moved":
                _disk.Remove(path, out var size);
                _disk[words[4]] = size;
                _gatherer.Add(new(FileEventKind.Moved, Full(words[4]), Full(path)), Time(at));
                break;
            case "lost":
                _gatherer.Add(new(FileEventKind.Lost, Full(path)), Time(at));
                break;
            case "still":
                _disk[path] = SizeOf(words, 100);
                break;
            default:
                throw new ArgumentException(words[1]);
        }
    }

    private void Tell(FileChanges changes, int at)
    {
        if (!changes.IsNothing)
        {
            _told.Add($"{at}: {string.Join(' ', changes.Files.Select(Short).Concat(changes.Folders.Select(folder => Short(folder) + "/")))}");
        }
    }

    private FileLook Look(string fullPath)
    {
        var path = Short(fullPath);
        return _disk.TryGetValue(path, out var size) ? new(true, false, false, size)
            : _disk.ContainsKey(path + "/") ? new(true, true, false, 0)
            : default;
    }

    private static long SizeOf(string[] words, long usual) => words.Length > 3 ? long.Parse(words[3], CultureInfo.InvariantCulture) : usual;

    private static TimeSpan Time(int milliseconds) => TimeSpan.FromMilliseconds(milliseconds);

    private static string Full(string path) => Path.Combine(Root, path.TrimEnd('/').Replace('/', Path.DirectorySeparatorChar));

    private static string Short(string path) => Path.GetRelativePath(Root, path).Replace(Path.DirectorySeparatorChar, '/');
}
