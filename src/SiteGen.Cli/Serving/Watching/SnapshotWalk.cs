using System.IO.Enumeration;
using SiteGen.Files;

namespace SiteGen.Cli.Serving.Watching;

/// <summary>Takes snapshots of folders.</summary>
/// <param name="enters">False for folders to be passed over.</param>
/// <param name="followsLinks">Links to folders are walked as folders, as when the site is read; else they are only listed.</param>
internal sealed class SnapshotWalk(Func<string, bool> enters, bool followsLinks)
{
    // As many as the site's own scan follows.
    private const int MostLinks = 1000;

    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = true };

    private readonly List<string> _walked = [];
    private readonly Snapshot _taken = new();
    private int _links;

    public static Snapshot Of(WatchedFolder folder, Func<string, bool> enters, bool followsLinks = false)
    {
        var walk = new SnapshotWalk(enters, followsLinks);
        walk.Start(folder);
        return walk._taken;
    }

    private void Start(WatchedFolder folder)
    {
        try
        {
            var info = new DirectoryInfo(folder.FullPath);
            if (info.Exists)
            {
                _taken.NewestUtcTicks = info.LastWriteTimeUtc.Ticks;
                Walk(folder.FullPath, RealPath.Of(folder.FullPath), folder.IsDeep);
            }
            else if (File.Exists(folder.FullPath))
            {
                AddFile(folder.FullPath, new FileInfo(folder.FullPath));
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Going away just now, or closed to us; whoever reads the site says so.
        }
    }

    private void Walk(string folder, string realPath, bool isDeep)
    {
        _walked.Add(realPath);
        try
        {
            foreach (var entry in new FileSystemEnumerable<Found>(folder, static (ref FileSystemEntry entry) => Read(ref entry), Everything))
            {
                Visit(Path.Join(folder, entry.Name), realPath, entry, isDeep);
            }
        }
        finally
        {
            _walked.RemoveAt(_walked.Count - 1);
        }
    }

    private void Visit(string path, string realPath, Found entry, bool isDeep)
    {
        if (entry.IsLink && !followsLinks)
        {
            _taken.Links.Add(path);
        }

        _taken.NewestUtcTicks = Math.Max(_taken.NewestUtcTicks, entry.WrittenUtcTicks);
        if (!entry.IsFolder)
        {
            AddFile(path, entry);
            return;
        }

        if (!enters(path))
        {
            return;
        }

        _taken.Folders.Add(path);
        if (isDeep)
        {
            Enter(path, realPath, entry);
        }
    }

    private void Enter(string path, string realPath, Found entry)
    {
        var real = entry.IsLink ? RealPath.Of(path) : Path.Join(realPath, entry.Name);
        var isLoop = entry.IsLink && _walked.Exists(walked => walked == real || Paths.IsBelow(walked, real));
        if (isLoop || (entry.IsLink && (!followsLinks || _links++ >= MostLinks)))
        {
            return;
        }

        try
        {
            Walk(path, real, true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // It went, or was closed to us, while we looked.
        }
    }

    private void AddFile(string path, Found entry)
    {
        if (entry.IsLink && followsLinks)
        {
            AddFile(path, new FileInfo(path));
            return;
        }

        _taken.Files[path] = (entry.Size, entry.WrittenUtcTicks);
    }

    // The time a file was written is the one of what a link leads to, its size is not.
    private void AddFile(string path, FileInfo file)
    {
        try
        {
            var target = file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file;
            _taken.Files[path] = target.Exists ? (target.Length, target.LastWriteTimeUtc.Ticks) : default;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A link that leads to itself, or to where we may not look: there, and without content.
            _taken.Files[path] = default;
        }

        _taken.NewestUtcTicks = Math.Max(_taken.NewestUtcTicks, _taken.Files[path].WrittenUtcTicks);
    }

    private static Found Read(ref FileSystemEntry entry)
    {
        var isLink = (entry.Attributes & FileAttributes.ReparsePoint) != 0;
        var isFolder = entry.IsDirectory;
        return new(entry.FileName.ToString(), isFolder, isLink, isFolder ? 0 : entry.Length, entry.LastWriteTimeUtc.Ticks);
    }

    private readonly record struct Found(string Name, bool IsFolder, bool IsLink, long Size, long WrittenUtcTicks);
}
