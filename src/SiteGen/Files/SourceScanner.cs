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
            Static = Scan(settings, folders.Static, mistakes, keepsHidden: true),
            Layouts = Scan(settings, folders.Layouts, mistakes),
            Archetypes = Scan(settings, folders.Archetypes, mistakes),
            Data = Scan(settings, folders.Data, mistakes),
            Translations = ScanContent(settings, folders.Translations, mistakes),
            Assets = Scan(settings, folders.Assets, mistakes),
        };

        return new(tree, [.. mistakes]);
    }

    // Content folders may be those of several languages, where equal names are translations, and a site's phrases complete
    // those of its theme: who reads them chooses.
    private static ImmutableArray<SourceFile> ScanContent(
        ScanSettings settings, ImmutableArray<SourcePath> folders, List<Diagnostic> mistakes)
    {
        List<SourceFile> files = [];
        foreach (var folder in folders)
        {
            new FolderScan(settings, keepsHidden: false, files, mistakes)
                .Run(folder, Path.GetFullPath(folder.Value, settings.RootFullPath));
        }

        if (folders.Length > 1)
        {
            // Stable, so that files of the first folder stay before their namesakes.
            return [.. files.OrderBy(static file => file.Inside, StringComparer.Ordinal)];
        }

        files.Sort(static (left, right) => string.CompareOrdinal(left.Inside, right.Inside));
        return [.. files];
    }

    private static ImmutableArray<SourceFile> Scan(
        ScanSettings settings, ImmutableArray<SourcePath> folders, List<Diagnostic> mistakes, bool keepsHidden = false)
    {
        List<SourceFile> files = [];
        HashSet<string>? taken = null;
        foreach (var folder in folders)
        {
            var from = files.Count;
            new FolderScan(settings, keepsHidden, files, mistakes).Run(folder, Path.GetFullPath(folder.Value, settings.RootFullPath));
            if (folders.Length > 1)
            {
                taken ??= new(StringComparer.Ordinal);
                KeepFirst(files, from, taken);
            }
        }

        files.Sort(static (left, right) => string.CompareOrdinal(left.Inside, right.Inside));
        return [.. files];
    }

    private static void KeepFirst(List<SourceFile> files, int from, HashSet<string> taken)
    {
        var kept = from;
        for (var i = from; i < files.Count; i++)
        {
            if (taken.Add(files[i].Inside))
            {
                files[kept++] = files[i];
            }
        }

        files.RemoveRange(kept, files.Count - kept);
    }
}
