using SiteGen.Diagnostics;

namespace SiteGen.Files;

/// <summary>Lists all files of a site with what tells whether they changed; opens none.</summary>
public static class SourceScanner
{
    public static Outcome<SourceTree> Scan(string rootFullPath, SourceFolders folders, CancellationToken cancel = default)
    {
        List<Diagnostic> mistakes = [];
        var root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(rootFullPath));
        var output = folders.OutputFullPath.Length == 0 ? "" : Path.GetFullPath(folders.OutputFullPath);
        var settings = new ScanSettings(root, Path.TrimEndingDirectorySeparator(output), IgnoreRules.Of(folders.Ignored), cancel);
        var tree = new SourceTree
        {
            Content = ScanContent(settings, folders.Content, mistakes),
            Static = Scan(settings, folders.Static, ScanStyle.Static, mistakes),
            Layouts = Scan(settings, folders.Layouts, ScanStyle.Theme, mistakes),
            Archetypes = Scan(settings, folders.Archetypes, ScanStyle.Theme, mistakes),
            Data = ScanLayers(settings, folders.Data, mistakes),
            Translations = ScanLayers(settings, folders.Translations, mistakes),
            Pads = Scan(settings, folders.Pads, ScanStyle.Pads, mistakes),
            // An asset that no page names is nobody's concern, whatever is wrong with it.
            Assets = Scan(settings, folders.Assets, ScanStyle.Theme, []),
        };

        return new(tree, [.. mistakes]);
    }

    // Content mounts may be those of several languages, where equal names are translations.
    private static ImmutableArray<SourceFile> ScanContent(
        ScanSettings settings, ImmutableArray<SourceMount> mounts, List<Diagnostic> mistakes)
    {
        List<SourceFile> files = [];
        HashSet<(string, string)>? taken = null;
        foreach (var mount in mounts)
        {
            var from = files.Count;
            new FolderScan(settings, ScanStyle.Written, mount, files, mistakes).Run();
            if (mounts.Length > 1)
            {
                var languages = string.Join(' ', mount.Languages);
                taken ??= [];
                KeepFirst(files, from, file => taken.Add((languages, file.Inside)));
            }
        }

        if (mounts.Length > 1)
        {
            // Stable, so that files of the first folder stay before their namesakes.
            return [.. files.OrderBy(static file => file.Inside, StringComparer.Ordinal)];
        }

        files.Sort(ByInside);
        return [.. files];
    }

    private static ImmutableArray<SourceFile> Scan(
        ScanSettings settings, ImmutableArray<SourceMount> mounts, ScanStyle style, List<Diagnostic> mistakes)
    {
        List<SourceFile> files = [];
        HashSet<string>? taken = null;
        foreach (var mount in mounts)
        {
            var from = files.Count;
            new FolderScan(settings, style, mount, files, mistakes).Run();
            if (mounts.Length > 1)
            {
                taken ??= new(StringComparer.Ordinal);
                KeepFirst(files, from, file => taken.Add(file.Inside));
            }
        }

        files.Sort(ByInside);
        return [.. files];
    }

    // What is joined needs all files, those of the strongest mount first.
    private static ImmutableArray<SourceFile> ScanLayers(
        ScanSettings settings, ImmutableArray<SourceMount> mounts, List<Diagnostic> mistakes)
    {
        var files = ImmutableArray.CreateBuilder<SourceFile>();
        foreach (var mount in mounts)
        {
            List<SourceFile> found = [];
            new FolderScan(settings, ScanStyle.Written, mount, found, mistakes).Run();
            // As Hugo has it: of two files with one name, x.yaml counts for more than x.toml.
            found.Sort(static (left, right) => ByInside(right, left));
            files.AddRange(found);
        }

        return files.DrainToImmutable();
    }

    private static int ByInside(SourceFile left, SourceFile right) => string.CompareOrdinal(left.Inside, right.Inside);

    private static void KeepFirst(List<SourceFile> files, int from, Predicate<SourceFile> isNew)
    {
        var kept = from;
        for (var i = from; i < files.Count; i++)
        {
            if (isNew(files[i]))
            {
                files[kept++] = files[i];
            }
        }

        files.RemoveRange(kept, files.Count - kept);
    }
}
