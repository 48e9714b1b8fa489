using SiteGen.Running;

namespace SiteGen.Output.Publishing;

/// <summary>Moves staged files into place. Each move is one rename, so that a kill leaves every file whole; the record is written around it.</summary>
internal static class Commit
{
    /// <summary>Puts on record which files will be ours: the last step that can fail without leaving a trace.</summary>
    public static void Announce(OutputFolder folder, Changes changes)
    {
        if (!changes.IsNothing)
        {
            OutputManifest.Write(folder.FullPath, OutputManifest.PendingFileName, Promises(folder, changes));
        }
    }

    public static PublishResult Apply(OutputFolder folder, Changes changes, StageRunner run)
    {
        var (files, changed, removed) = (changes.Files, changes.Changed, changes.Removed);
        if (changes.IsNothing)
        {
            return new PublishResult(PublishState.Published, 0, files.Length, 0, []);
        }

        var current = files.Select(static file => file.Path).ToHashSet(folder.Comparer);
        var folders = removed.IsEmpty ? [] : FoldersOf(files, folder.Comparer);
        var inTheWay = removed.RemoveAll(path => !StandsInTheWay(path, current, folders));
        Delete(folder, inTheWay);
        run.Complete(changed.Length, index => Move(folder, changed[index]));
        Delete(folder, [.. removed.Except(inTheWay)]);
        OutputManifest.Write(folder.FullPath, OutputManifest.FileName, files.Select(file => file.Recorded ?? folder.Entry(file.Path, file.Key)));
        File.Delete(folder.FullPathOf(OutputManifest.PendingFileName));
        return new PublishResult(PublishState.Published, changed.Length, files.Length - changed.Length, removed.Length, []);
    }

    // What an interrupted publication promised and this one finds in place is on no other record yet.
    private static IEnumerable<ManifestEntry> Promises(OutputFolder folder, Changes changes)
        => changes.Files.Where(static file => file.Recorded is null && file.Key != ManifestEntry.Theirs).Select(static file => file.Path)
            .Concat(folder.Published.Values.Where(static entry => entry.Key == ManifestEntry.Pending).Select(static entry => entry.Path))
            .Distinct(folder.Comparer)
            .Select(static path => new ManifestEntry(path, ManifestEntry.Pending, 0, 0));

    // A page that was /a and is now /a/b needs the name of the old file for its folder, and the other way round.
    private static bool StandsInTheWay(string path, HashSet<string> current, HashSet<string> folders)
    {
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
        {
            if (current.Contains(path[..slash]))
            {
                return true;
            }
        }

        return folders.Contains(path);
    }

    private static HashSet<string> FoldersOf(ImmutableArray<StagedFile> files, StringComparer comparer)
    {
        var folders = new HashSet<string>(comparer);
        foreach (var file in files)
        {
            for (var slash = file.Path.LastIndexOf('/'); slash > 0; slash = file.Path.LastIndexOf('/', slash - 1))
            {
                if (!folders.Add(file.Path[..slash]))
                {
                    break;
                }
            }
        }

        return folders;
    }

    private static void Delete(OutputFolder folder, ImmutableArray<string> paths)
    {
        foreach (var path in paths)
        {
            folder.Delete(path);
        }
    }

    private static void Move(OutputFolder folder, StagedFile file)
    {
        var target = folder.FullPathOf(file.Path);
        Directory.CreateDirectory(Path.GetDirectoryName(target) ?? folder.FullPath);
        File.Move(file.StagedAt ?? target, target, overwrite: true);
    }
}
