namespace SiteGen.Cli.Serving.Watching;

/// <summary>
/// The system's own watcher of a folder. Handlers only pass on what they are told: while they run, the system's buffer
/// fills.
/// </summary>
internal static class FolderWatch
{
    // The most that watching a folder of another machine can have; elsewhere more would be of little use.
    private const int BufferBytes = 64 * 1024;

    public static IDisposable Open(WatchedFolder folder, Action<FileEvent> tell, Action<Exception> fail)
    {
        var watcher = new FileSystemWatcher();
        try
        {
            watcher.Path = folder.FullPath;
            watcher.IncludeSubdirectories = folder.IsDeep;
            watcher.InternalBufferSize = BufferBytes;
            watcher.NotifyFilter =
                NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size;
            watcher.Created += (_, happened) => tell(new(FileEventKind.Made, happened.FullPath));
            watcher.Changed += (_, happened) => tell(new(FileEventKind.Written, happened.FullPath));
            watcher.Deleted += (_, happened) => tell(new(FileEventKind.Gone, happened.FullPath));
            watcher.Renamed += (_, happened) => tell(Moved(happened));
            watcher.Error += (_, happened) => fail(happened.GetException());
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch
        {
            watcher.Dispose();
            throw;
        }
    }

    // Windows leaves out a name when the other half of a move was lost.
    private static FileEvent Moved(RenamedEventArgs happened)
        => string.IsNullOrEmpty(happened.OldName) ? new(FileEventKind.Made, happened.FullPath)
            : string.IsNullOrEmpty(happened.Name) ? new(FileEventKind.Gone, happened.OldFullPath)
            : new(FileEventKind.Moved, happened.FullPath, happened.OldFullPath);
}
