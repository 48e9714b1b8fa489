using SiteGen.Configuration;
using SiteGen.Files;
using SiteGen.Output.Publishing;

namespace SiteGen.Deploying.Folders;

/// <summary>
/// A folder of this machine. A file appears under its name whole, by one renaming; a record beside the files says which are ours, and no
/// other is ever deleted.
/// </summary>
internal sealed class FolderTarget(TargetConfig.Folder config, string siteRoot) : IDeployTarget
{
    private const string OwnPrefix = ".sitegen-";
    private const string RecordName = OwnPrefix + "deployed";
    private const string IncomingName = OwnPrefix + "incoming";

    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = FileAttributes.ReparsePoint, RecurseSubdirectories = true };

    private readonly FolderSpace _space = new(Path.GetFullPath(config.Path, siteRoot));
    private readonly Siblings _siblings = new(config.Encodings);
    private Dictionary<string, ManifestEntry> _record = new(StringComparer.Ordinal);
    private int _parts;

    public string Address => _space.Root;

    // One disk is no faster for being asked by several at once.
    public int Lanes => 1;

    private string Incoming => Path.Combine(_space.Root, IncomingName);

    public string FingerprintOf(SiteFile file) => ContentHash.OfFile(file.FullPath).ToString();

    public Task<ImmutableArray<RemoteFile>> List(IReadOnlyDictionary<string, SiteFile> files, CancellationToken cancel)
    {
        var root = _space.Root;
        if (!Directory.Exists(root))
        {
            var above = Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(root));
            return Directory.Exists(above)
                ? Task.FromResult(ImmutableArray<RemoteFile>.Empty)
                : throw new TargetFault(DeployRules.NoSuchPlace, $"there is no folder '{above}'");
        }

        _record = OutputManifest.ReadFrom(Path.Combine(root, RecordName), StringComparer.Ordinal);
        return Task.FromResult(new DirectoryInfo(root).EnumerateFiles("*", Everything)
            .Select(file => (File: file, Path: Path.GetRelativePath(root, file.FullName).Replace(Path.DirectorySeparatorChar, '/')))
            .Where(item => !item.Path.StartsWith(OwnPrefix, StringComparison.Ordinal) && !IsSibling(item.Path, files))
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

        Clear();
        Directory.CreateDirectory(Incoming);
        var promised = plan.New.Concat(plan.Changed).SelectMany(AllOf).Select(static path => new ManifestEntry(path, ManifestEntry.Pending, 0, 0));
        OutputManifest.Write(_space.Root, RecordName, _record.Values.Concat(promised).DistinctBy(static entry => entry.Path));
        return Task.CompletedTask;
    }

    public Task Put(SiteFile file, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        var parts = AllOf(file).Select(path => (Part: Write(file, path), Target: _space.Enter(path, _record.ContainsKey))).ToArray();
        foreach (var (part, target) in parts)
        {
            File.Move(part, target, overwrite: true);
        }

        return Task.CompletedTask;
    }

    public Task Delete(ImmutableArray<string> paths, CancellationToken cancel)
    {
        foreach (var path in paths)
        {
            cancel.ThrowIfCancellationRequested();
            _space.Delete(path);
        }

        return Task.CompletedTask;
    }

    public Task Finish(DeployPlan plan, CancellationToken cancel)
    {
        SiteFile[] files = [.. plan.New, .. plan.Changed, .. plan.Unchanged];
        if (files.Length > 0 && (!plan.IsNothing || files.Any(file => !IsOnRecord(file))))
        {
            OutputManifest.Write(_space.Root, RecordName, files.SelectMany(file => AllOf(file).Select(path => Entry(path, file))));
        }

        Clear();
        return Task.CompletedTask;
    }

    public void Dispose()
    {
    }

    private void Clear()
    {
        if (Directory.Exists(Incoming))
        {
            Directory.Delete(Incoming, recursive: true);
        }
    }

    private IEnumerable<string> AllOf(SiteFile file) => _siblings.Of(file.Path, file.Size).Prepend(file.Path);

    private bool IsSibling(string path, IReadOnlyDictionary<string, SiteFile> files)
        => _siblings.BaseOf(path) is { } above && !files.ContainsKey(path) && _record.ContainsKey(path) && files.ContainsKey(above);

    private RemoteFile Remote(string path, FileInfo file, IReadOnlyDictionary<string, SiteFile> files)
    {
        var entry = _record.GetValueOrDefault(path);
        var isAsLeft = entry is not null && entry.Size == file.Length && entry.ModifiedUtcTicks == file.LastWriteTimeUtc.Ticks;
        var isWorthReading = files.TryGetValue(path, out var wanted) && wanted.Size == file.Length && HasSiblings(wanted);
        var fingerprint = !isWorthReading ? "" : isAsLeft ? entry!.Key : ContentHash.OfFile(file.FullName).ToString();
        return new(path, file.Length, fingerprint) { IsOurs = entry is not null };
    }

    // Who wants compressed copies from now on gets them of all files; so does who lost some.
    private bool HasSiblings(SiteFile file)
        => _siblings.Of(file.Path, file.Size).All(path => _record.TryGetValue(path, out var entry)
            && entry.Key == file.Fingerprint && File.Exists(Path.Combine(_space.Root, path)));

    private bool IsOnRecord(SiteFile file) => _record.TryGetValue(file.Path, out var entry) && entry.Key == file.Fingerprint;

    private string Write(SiteFile file, string path)
    {
        var part = Path.Combine(Incoming, (_parts++).ToString(CultureInfo.InvariantCulture));
        using var from = file.Open();
        using var to = new FileStream(part, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1);
        if (path == file.Path)
        {
            from.CopyTo(to);
        }
        else
        {
            Siblings.Write(from, path, to);
        }

        return part;
    }

    // A copy's key is that of what it is a copy of.
    private ManifestEntry Entry(string path, SiteFile file)
    {
        var there = new FileInfo(_space.FullPathOf(path));
        return new(path, file.Fingerprint, there.Length, there.LastWriteTimeUtc.Ticks);
    }
}
