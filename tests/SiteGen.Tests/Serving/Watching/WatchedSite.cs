using SiteGen.Cli.Serving.Watching;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Serving.Watching;

/// <summary>A folder with a watcher over it, and the real clock.</summary>
internal sealed class WatchedSite : IAsyncDisposable
{
    // A machine with much else to do takes long; a watcher that is never told would wait for ever.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly TempFolder _folder = new();
    private readonly SiteWatcher _watcher;
    private Task<FileChanges>? _next;

    public WatchedSite(OpenFolderWatch? open = null, params string[] files)
    {
        foreach (var file in files)
        {
            _folder.Write(file, $"# {file}\n");
        }

        _watcher = new SiteWatcher(TimeProvider.System, DateTimeOffset.MinValue.AddYears(1), Said.Add, open);
        _watcher.Watch(State("content", "static", ".git/logs"));
    }

    public string Root => _folder.Path;

    public List<string> Said { get; } = [];

    /// <summary>Waits until watchers are open: the first they tell of are the files that were there before.</summary>
    public async Task<WatchedSite> Ready()
    {
        await Change();
        return this;
    }

    public void Watch(params string[] deep) => _watcher.Watch(State(deep));

    public string File(string name) => _folder.File(name);

    public void Write(string name, string text = "x\n") => _folder.Write(name, text);

    public async Task<FileChanges> Change()
    {
        try
        {
            return await (_next ??= _watcher.Next(CancellationToken.None)).WaitAsync(Patience);
        }
        finally
        {
            _next = null;
        }
    }

    /// <summary>Waits for changes until all these files are told of, or folders that hold them.</summary>
    public async Task<FileChanges> ChangesOf(params IEnumerable<string> names)
    {
        var all = new FileChanges();
        var paths = names.Select(File).ToArray();
        while (!Array.TrueForAll(paths, path => Tells(all, path)))
        {
            all = all.And(await Change());
        }

        return all;
    }

    public bool Tells(FileChanges changes, string path)
        => changes.Files.Contains(path) || changes.Folders.Contains(path) || Paths.Above(path).Any(changes.Folders.Contains);

    public IEnumerable<string> Names(FileChanges changes)
        => changes.Files.Concat(changes.Folders.Select(static folder => folder + "/")).Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'));

    public async ValueTask DisposeAsync()
    {
        await _watcher.DisposeAsync();
        _folder.Dispose();
    }

    private PreviewState State(params string[] deep) => new(1)
    {
        Watched = [.. deep.Select(name => new WatchedFolder(File(name), name != ".git/logs")), new(Root, false)],
        Unwatched = [File("public"), File(".sitegen")],
    };
}
