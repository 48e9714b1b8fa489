using SiteGen.Files;
using SiteGen.Running;

namespace SiteGen;

/// <summary>
/// The files of a site as a preview knows them. After an edit only the files that were written are looked at again; whatever may
/// concern others (new and deleted files, folders, the configuration) makes it look at all.
/// </summary>
internal sealed class SourceMemory(BuildRequest request)
{
    private SiteSource? _last;
    private ContentHash _configuration;
    private TreeIndex? _index;

    public SiteSource Read(FileChanges changes, StageRunner run)
        => _last = _last is { StopsBuild: false } last && Patched(last, changes) is { } patched ? last with { Tree = patched } : ReadAll(changes, run);

    private SiteSource ReadAll(FileChanges changes, StageRunner run)
    {
        var read = SiteBuilder.Read(request, run);
        var configuration = HashOf(read);
        _index = null;
        if (_last is null || configuration != _configuration)
        {
            _configuration = configuration;
            return read;
        }

        // The same words mean the same: what was made from them before still holds.
        return read with { Config = _last.Config, Tree = Renewed(read.Tree.Sharing(_last.Tree), changes) };
    }

    // What the watcher named was written, even if size and time are those of before.
    private SourceTree Renewed(SourceTree tree, FileChanges changes)
    {
        _index = new TreeIndex(tree);
        return _index.Patch(tree, changes.Files.Where(_index.Has)) ?? tree;
    }

    private SourceTree? Patched(SiteSource last, FileChanges changes)
    {
        if (changes.IsUnknown || !changes.Folders.IsEmpty || changes.Files.Any(file => MayConfigure(last, file)))
        {
            return null;
        }

        _index ??= new TreeIndex(last.Tree);
        return _index.Patch(last.Tree, changes.Files);
    }

    private bool MayConfigure(SiteSource last, string file)
        => last.ConfigFiles.Contains(file)
            || Path.GetDirectoryName(file) == request.Root
            || file.StartsWith(Path.Combine(request.Root, "config") + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            || (last.Head.Folder.Length > 0 && file.StartsWith(last.Head.Folder + Path.DirectorySeparatorChar, StringComparison.Ordinal));

    private static ContentHash HashOf(SiteSource source)
    {
        var text = new ByteBuffer();
        text.Write($"{source.Config.SourcesHash}\0");
        foreach (var mistake in source.Diagnostics)
        {
            text.Write(mistake.ToString());
        }

        return ContentHash.Of(text.Written);
    }
}
