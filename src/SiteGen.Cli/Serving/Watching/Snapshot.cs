namespace SiteGen.Cli.Serving.Watching;

/// <summary>What was below a folder at one moment: two of them tell what happened in between.</summary>
internal sealed class Snapshot
{
    /// <summary>Each file's size and time; links count as what they lead to if they were followed.</summary>
    public Dictionary<string, (long Size, long WrittenUtcTicks)> Files { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Folders { get; } = new(StringComparer.Ordinal);

    /// <summary>Links that were not followed.</summary>
    public List<string> Links { get; } = [];

    /// <summary>When the last of all files and folders was written.</summary>
    public long NewestUtcTicks { get; set; }

    /// <summary>What happened between this moment and a later one.</summary>
    public IEnumerable<FileEvent> Until(Snapshot later)
    {
        foreach (var (path, file) in later.Files)
        {
            if (!Files.TryGetValue(path, out var before))
            {
                yield return new(FileEventKind.Made, path);
            }
            else if (before != file)
            {
                yield return new(FileEventKind.Written, path);
            }
        }

        foreach (var path in later.Folders.Where(path => !Folders.Contains(path)))
        {
            yield return new(FileEventKind.Made, path);
        }

        var gone = Files.Keys.Where(path => !later.Files.ContainsKey(path));
        foreach (var path in gone.Concat(Folders.Where(path => !later.Folders.Contains(path))))
        {
            yield return new(FileEventKind.Gone, path);
        }
    }
}
