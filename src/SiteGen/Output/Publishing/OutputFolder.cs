namespace SiteGen.Output.Publishing;

/// <summary>The folder a site is published into: what is there, and what is ours.</summary>
internal sealed class OutputFolder : IDisposable
{
    private const string LockFileName = ".sitegen-lock";
    private const string StagingName = ".sitegen-staging";

    private readonly bool _isNew;
    private readonly FileStream _lock;

    private OutputFolder(string path, bool isNew, FileStream fileLock)
    {
        FullPath = path;
        _isNew = isNew;
        _lock = fileLock;
        Published = OutputManifest.Read(path);
        Directory.CreateDirectory(Staging);
    }

    public string FullPath { get; }

    /// <summary>Holds new files until all of them are there; on the same disk, so that moving them is renaming.</summary>
    public string Staging => Path.Combine(FullPath, StagingName);

    /// <summary>Files of earlier publications by path.</summary>
    public Dictionary<string, ManifestEntry> Published { get; }

    /// <summary>Takes the folder for this build; another build that publishes there at the same moment fails.</summary>
    public static OutputFolder Open(string fullPath)
    {
        var isNew = !Directory.Exists(fullPath);
        Directory.CreateDirectory(fullPath);
        var fileLock = new FileStream(
            Path.Combine(fullPath, LockFileName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        var staging = Path.Combine(fullPath, StagingName);
        if (Directory.Exists(staging))
        {
            Directory.Delete(staging, recursive: true);
        }

        return new OutputFolder(fullPath, isNew, fileLock);
    }

    /// <summary>True when a finished publication of so many files lies there untouched.</summary>
    public static bool HoldsAll(string fullPath, int count)
    {
        if (!Directory.Exists(fullPath) || File.Exists(Path.Combine(fullPath, OutputManifest.PendingFileName)))
        {
            return false;
        }

        var published = OutputManifest.Read(fullPath);
        return published.Count == count && published.Values.All(entry => IsAsLeft(fullPath, entry));
    }

    /// <summary>Where a path of the site lies on the disk.</summary>
    public string FullPathOf(string path) => Path.Combine(FullPath, path);

    /// <summary>True when the file is as we left it.</summary>
    public bool IsAsLeft(ManifestEntry entry) => IsAsLeft(FullPath, entry);

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
        File.Delete(Path.Combine(FullPath, LockFileName));
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
