using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen.Output.Publishing;

/// <summary>The folder a site is published into: what is there, and what is ours.</summary>
internal sealed class OutputFolder : IDisposable
{
    private const string LockFileName = ".sitegen-lock";
    private const string StagingName = ".sitegen-staging-";

    private readonly bool _isNew;
    private readonly FileStream _lock;

    private OutputFolder(string path, bool isNew, FileStream fileLock)
    {
        FullPath = path;
        _isNew = isNew;
        _lock = fileLock;
        Staging = Path.Combine(path, string.Create(CultureInfo.InvariantCulture, $"{StagingName}{Environment.ProcessId}"));

        // The lock file is there for certain: a disk that also finds it in capitals does not tell case.
        Comparer = File.Exists(Path.Combine(path, LockFileName.ToUpperInvariant())) ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;
        HasRecord = OutputManifest.IsIn(path);
        Published = OutputManifest.Read(path, Comparer);
        foreach (var stale in Directory.EnumerateDirectories(path, ".sitegen-staging*"))
        {
            Directory.Delete(stale, recursive: true);
        }

        Directory.CreateDirectory(Staging);
    }

    public string FullPath { get; }

    /// <summary>Holds new files until all of them are there; on the same disk, so that moving them is renaming.</summary>
    public string Staging { get; }

    /// <summary>How the disk compares names.</summary>
    public StringComparer Comparer { get; }

    /// <summary>False before the first publication, and when its record was lost.</summary>
    public bool HasRecord { get; }

    /// <summary>Files of earlier publications by path.</summary>
    public Dictionary<string, ManifestEntry> Published { get; }

    /// <summary>Takes the folder for this build; another build that publishes there at the same moment fails.</summary>
    public static OutputFolder Open(string fullPath)
    {
        var isNew = !Directory.Exists(fullPath);
        Directory.CreateDirectory(fullPath);

        // Closing deletes the file while it is still locked, and opening looks again whether it has it: so the runtime promises.
        var fileLock = new FileStream(
            Path.Combine(fullPath, LockFileName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        try
        {
            return new OutputFolder(fullPath, isNew, fileLock);
        }
        catch
        {
            fileLock.Dispose();
            throw;
        }
    }

    /// <summary>True when a finished publication of so many files lies there untouched.</summary>
    public static bool HoldsAll(string fullPath, int count)
    {
        if (!Directory.Exists(fullPath) || File.Exists(Path.Combine(fullPath, OutputManifest.PendingFileName)))
        {
            return false;
        }

        var published = OutputManifest.Read(fullPath, StringComparer.Ordinal);
        return published.Count == count && published.Values.All(entry => IsAsLeft(fullPath, entry));
    }

    /// <summary>Where a path of the site lies on the disk.</summary>
    public string FullPathOf(string path) => Path.Combine(FullPath, path);

    /// <summary>How an author is told of a path: <c>public/posts/index.html</c>.</summary>
    public SourceLocation Location(string path) => new($"{Path.GetFileName(Path.TrimEndingDirectorySeparator(FullPath))}/{path}");

    /// <summary>True for a path that we published, whatever became of the file.</summary>
    public bool IsOurs(string path) => Published.TryGetValue(path, out var entry) && entry.IsOurs;

    /// <summary>True when the file is as we left it.</summary>
    public bool IsAsLeft(ManifestEntry entry) => IsAsLeft(FullPath, entry);

    /// <summary>True when nobody put other bytes into the file, though tools that copy folders may have changed its time.</summary>
    public bool HasOurBytes(ManifestEntry entry)
        => IsAsLeft(entry) || (new FileInfo(FullPathOf(entry.Path)) is { Exists: true } file && file.Length == entry.Size
            && ContentHash.OfFile(file.FullName).ToString() == entry.Key);

    public ManifestEntry Entry(string path, string key)
    {
        var file = new FileInfo(FullPathOf(path));
        return new ManifestEntry(path, key, file.Length, file.LastWriteTimeUtc.Ticks);
    }

    /// <summary>Deletes a file of ours and the folders that it leaves empty.</summary>
    public void Delete(string path)
    {
        if (!File.Exists(FullPathOf(path)))
        {
            return;
        }

        File.Delete(FullPathOf(path));
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
        {
            var folder = FullPathOf(path[..slash]);
            if (!Directory.Exists(folder) || Directory.EnumerateFileSystemEntries(folder).Any())
            {
                return;
            }

            Directory.Delete(folder);
        }
    }

    /// <summary>Leaves nothing behind but what was published; a folder that the build made and never used goes too.</summary>
    public void Dispose()
    {
        if (Directory.Exists(Staging))
        {
            Directory.Delete(Staging, recursive: true);
        }

        _lock.Dispose();
        if (_isNew && !Directory.EnumerateFileSystemEntries(FullPath).Any())
        {
            Directory.Delete(FullPath);
        }
    }

    private static bool IsAsLeft(string fullPath, ManifestEntry entry)
    {
        var file = new FileInfo(Path.Combine(fullPath, entry.Path));
        return file.Exists && file.Length == entry.Size && file.LastWriteTimeUtc.Ticks == entry.ModifiedUtcTicks;
    }
}
