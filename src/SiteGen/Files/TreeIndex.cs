namespace SiteGen.Files;

/// <summary>Finds files of a tree by where they are on the disk, to bring the tree up to date after single files were written.</summary>
internal sealed class TreeIndex
{
    private readonly Dictionary<string, List<(int List, int Place)>> _places = new(StringComparer.Ordinal);

    public TreeIndex(SourceTree tree)
    {
        var lists = tree.Lists;
        for (var list = 0; list < lists.Length; list++)
        {
            for (var place = 0; place < lists[list].Length; place++)
            {
                Add(lists[list][place].FullPath, (list, place));
            }
        }
    }

    public bool Has(string fullPath) => _places.ContainsKey(fullPath);

    /// <summary>The tree with these files as they are now; null when more happened to one than that it was written.</summary>
    /// <param name="tree">The tree that this is the index of, or one that was made of it here: places stay.</param>
    /// <param name="files">Full paths.</param>
    public SourceTree? Patch(SourceTree tree, IEnumerable<string> files)
    {
        var lists = tree.Lists;
        var written = new ImmutableArray<SourceFile>.Builder?[lists.Length];
        foreach (var path in files)
        {
            var file = new FileInfo(path);
            if (!_places.TryGetValue(path, out var places))
            {
                if (file.Exists || Directory.Exists(path))
                {
                    return null;
                }

                // What an editor made and took away again.
                continue;
            }

            if (!IsWritten(file))
            {
                return null;
            }

            foreach (var (list, place) in places)
            {
                var known = lists[list][place];
                if (known.IsLink)
                {
                    return null;
                }

                (written[list] ??= lists[list].ToBuilder())[place] = Renewed(known, file);
            }
        }

        var next = 0;
        return tree.Map(tree, (own, _) => written[next++]?.ToImmutable() ?? own);
    }

    private static bool IsWritten(FileInfo file)
        => file.Exists && (file.Attributes & (FileAttributes.ReparsePoint | FileAttributes.Directory)) == 0 && PlainFile.Is(file.FullName, file.Length);

    // Two saves within one tick of the disk's clock are two.
    private static SourceFile Renewed(SourceFile known, FileInfo file)
    {
        var ticks = file.LastWriteTimeUtc.Ticks;
        var isSame = known.Size == file.Length && known.ModifiedUtcTicks == ticks;
        return known with { Size = file.Length, ModifiedUtcTicks = isSame ? ticks + 1 : ticks };
    }

    private void Add(string path, (int List, int Place) place)
    {
        if (!_places.TryGetValue(path, out var places))
        {
            _places.Add(path, places = new(1));
        }

        places.Add(place);
    }
}
