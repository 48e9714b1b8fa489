using SiteGen.Configuration;
using SiteGen.Files;
using SiteGen.Output;
using SiteGen.Output.Publishing;

namespace SiteGen.Deploying.Folders;

/// <summary>
/// A folder of this machine. A file appears under its name whole, by one renaming; a record beside the files says which are ours, and no
/// other is ever deleted.
/// </summary>
internal sealed class FolderTarget(TargetConfig.Folder config, string siteRoot) : IDeployTarget
{
    private const string RecordName = ".sitegen-deployed";
    private const string IncomingName = ".sitegen-incoming";

    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = FileAttributes.ReparsePoint, RecurseSubdirectories = true };

    private readonly string _root = Path.GetFullPath(config.Path, siteRoot);
    private Dictionary<string, ManifestEntry> _record = new(StringComparer.Ordinal);
    private int _incoming;

    public string Address => _root;

    // One disk is no faster for being asked by several at once.
    public int Lanes => 1;

    private string Incoming => Path.Combine(_root, IncomingName);

    public string FingerprintOf(SiteFile file) => ContentHash.OfFile(file.FullPath).ToString();

    public Task<ImmutableArray<RemoteFile>> List(IReadOnlyDictionary<string, SiteFile> files, CancellationToken cancel)
    {
        if (!Directory.Exists(_root))
        {
            return Directory.Exists(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(_root)))
                ? Task.FromResult(ImmutableArray<RemoteFile>.Empty)
                : throw new TargetFault(DeployRules.NoSuchPlace, $"there is no folder '{Path.GetDirectoryName(_root)}'");
        }

        _record = OutputManifest.ReadFrom(Path.Combine(_root, RecordName), StringComparer.Ordinal);
        return Task.FromResult(new DirectoryInfo(_root).EnumerateFiles("*", Everything)
            .Select(file => (File: file, Path: Path.GetRelativePath(_root, file.FullName).Replace(Path.DirectorySeparatorChar, '/')))
            .Where(static item => !item.Path.StartsWith(".sitegen-", StringComparison.Ordinal))
            .Select(item => Remote(item.Path, item.File, files))
            .ToImmutableArray());
    }

    /// <summary>Puts on record what will be ours, so that after a kill it is known.</summary>
    public Task Begin(DeployPlan plan, CancellationToken cancel)
    {
        if (plan.IsNothing)
        {
            return Task.CompletedTask;
        }

        if (Directory.Exists(Incoming))
        {
            Directory.Delete(Incoming, recursive: true);
        }

        Directory.CreateDirectory(Incoming);
        var promised = plan.New.Concat(plan.Changed).Select(static file => new ManifestEntry(file.Path, ManifestEntry.Pending, 0, 0));
        OutputManifest.Write(_root, RecordName, _record.Values.Concat(promised).DistinctBy(static entry => entry.Path));
        return Task.CompletedTask;
    }

    public async Task Put(SiteFile file, CancellationToken cancel)
    {
        var target = Enter(file.Path);
        var part = Path.Combine(Incoming, (_incoming++).ToString(CultureInfo.InvariantCulture));
        await using (var from = file.Open())
        await using (var to = new FileStream(part, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1))
        {
            await from.CopyToAsync(to, cancel);
        }

        File.Move(part, target, overwrite: true);
    }

    public Task Delete(ImmutableArray<string> paths, CancellationToken cancel)
    {
        foreach (var path in paths)
        {
            cancel.ThrowIfCancellationRequested();
            // What stands there as a folder by now went when the folder was needed.
            if (Inside(path) is var full && File.Exists(full))
            {
                File.Delete(full);
                DeleteEmptyFolders(path);
            }
        }

        return Task.CompletedTask;
    }

    public Task Finish(DeployPlan plan, CancellationToken cancel)
    {
        SiteFile[] files = [.. plan.New, .. plan.Changed, .. plan.Unchanged];
        if (files.Length > 0 && (!plan.IsNothing || files.Any(file => !IsOnRecord(file))))
        {
            OutputManifest.Write(_root, RecordName, files.Select(Entry));
        }

        if (Directory.Exists(Incoming))
        {
            Directory.Delete(Incoming, recursive: true);
        }

        return Task.CompletedTask;
    }

    public void Dispose()
    {
    }

    private RemoteFile Remote(string path, FileInfo file, IReadOnlyDictionary<string, SiteFile> files)
    {
        var entry = _record.GetValueOrDefault(path);
        var isAsLeft = entry is not null && entry.Size == file.Length && entry.ModifiedUtcTicks == file.LastWriteTimeUtc.Ticks;
        var isWorthReading = files.TryGetValue(path, out var wanted) && wanted.Size == file.Length;
        var fingerprint = isAsLeft ? entry!.Key : isWorthReading ? ContentHash.OfFile(file.FullName).ToString() : "";
        return new(path, file.Length, fingerprint) { IsOurs = entry is not null };
    }

    private bool IsOnRecord(SiteFile file) => _record.TryGetValue(file.Path, out var entry) && entry.Key == file.Fingerprint;

    private ManifestEntry Entry(SiteFile file)
    {
        var there = new FileInfo(Inside(file.Path));
        return new(file.Path, file.Fingerprint, there.Length, there.LastWriteTimeUtc.Ticks);
    }

    /// <summary>Makes the folders above a file; what was a page's file and is now a folder goes before its time.</summary>
    private string Enter(string path)
    {
        var target = Inside(path);
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash > 0; slash = path.IndexOf('/', slash + 1))
        {
            var above = path[..slash];
            var full = Path.Combine(_root, above);
            if (new FileInfo(full).Exists && _record.ContainsKey(above))
            {
                File.Delete(full);
            }
        }

        Directory.CreateDirectory(Path.GetDirectoryName(target) ?? _root);
        return target;
    }

    // Somebody may have put a link there that leads to another place.
    private string Inside(string path)
    {
        if (!OutputPath.IsInside(path))
        {
            throw new TargetFault(DeployRules.LeadsOut, $"'{path}' leads out of '{_root}'");
        }

        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash > 0; slash = path.IndexOf('/', slash + 1))
        {
            if (new FileInfo(Path.Combine(_root, path[..slash])).LinkTarget is not null)
            {
                throw new TargetFault(DeployRules.LeadsOut, $"'{path[..slash]}' in '{_root}' is a link to another place");
            }
        }

        return Path.Combine(_root, path);
    }

    private void DeleteEmptyFolders(string path)
    {
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
        {
            var folder = Path.Combine(_root, path[..slash]);
            if (!Directory.Exists(folder) || Directory.EnumerateFileSystemEntries(folder).Any())
            {
                return;
            }

            Directory.Delete(folder);
        }
    }
}
