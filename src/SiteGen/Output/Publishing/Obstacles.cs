using SiteGen.Diagnostics;

namespace SiteGen.Output.Publishing;

/// <summary>Looks for what would stop a publication half-way, or lead it out of its folder, while nothing is touched yet.</summary>
internal sealed class Obstacles
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, RecurseSubdirectories = true };

    private readonly OutputFolder _folder;
    private readonly Changes _changes;
    private readonly HashSet<string> _leaving;
    private readonly Dictionary<string, Way> _ways;
    private readonly List<Diagnostic> _found = [];

    private Obstacles(OutputFolder folder, Changes changes)
    {
        _folder = folder;
        _changes = changes;
        _leaving = changes.Removed.ToHashSet(folder.Comparer);
        _ways = new(folder.Comparer);
    }

    private enum Way
    {
        Open,
        Missing,
        Blocked,
    }

    public static ImmutableArray<Diagnostic> Find(OutputFolder folder, Changes changes)
    {
        var obstacles = new Obstacles(folder, changes);
        obstacles.Look();
        return [.. obstacles._found];
    }

    private void Look()
    {
        FindNameTwins();
        foreach (var path in _changes.Removed)
        {
            WayTo(path);
        }

        foreach (var file in _changes.Changed)
        {
            if (WayTo(file.Path) == Way.Open)
            {
                LookAt(file.Path);
            }
        }
    }

    // Where the disk does not tell case, the second of two such files would replace the first.
    private void FindNameTwins()
    {
        var names = new HashSet<string>(_folder.Comparer);
        foreach (var file in _changes.Files.Where(file => _folder.Comparer != StringComparer.Ordinal && !names.Add(file.Path)))
        {
            Add(OutputRules.SameUrl, file.Path, "this disk takes the file for another one, whose name differs only in case");
        }
    }

    private Way WayTo(string path)
    {
        if (path.LastIndexOf('/') is not (> 0 and var slash))
        {
            return Way.Open;
        }

        var above = path[..slash];
        if (_ways.TryGetValue(above, out var known))
        {
            return known;
        }

        var way = WayTo(above);
        return _ways[above] = way == Way.Open ? Enter(above) : way;
    }

    private Way Enter(string path)
    {
        var folder = new DirectoryInfo(_folder.FullPathOf(path));
        var attributes = folder.Attributes;
        if ((int)attributes == -1)
        {
            return Way.Missing;
        }

        if (attributes.HasFlag(FileAttributes.ReparsePoint))
        {
            return Block(OutputRules.ForeignFile, path, "the site needs a folder here, and this is a link to another place");
        }

        if (!attributes.HasFlag(FileAttributes.Directory))
        {
            return _leaving.Contains(path)
                ? Way.Missing
                : Block(OutputRules.ForeignFile, path, "the site needs a folder here, and this is a file that this program did not write");
        }

        return attributes.HasFlag(FileAttributes.ReadOnly) && !CanWriteInto(folder.FullName)
            ? Block(OutputRules.CannotWrite, path, "the folder may not be written")
            : Way.Open;
    }

    private void LookAt(string path)
    {
        var full = _folder.FullPathOf(path);
        var attributes = new FileInfo(full).Attributes;
        if ((int)attributes == -1)
        {
            return;
        }

        if (attributes.HasFlag(FileAttributes.ReparsePoint))
        {
            if (!_folder.IsOurs(path))
            {
                Add(OutputRules.ForeignFile, path, "the site needs a file here, and this is a link that this program did not make");
            }
        }
        else if (attributes.HasFlag(FileAttributes.Directory) && !WillGo(full))
        {
            Add(OutputRules.ForeignFile, path, "the site needs a file here, and this is a folder with files that this program did not write");
        }
    }

    /// <summary>True when the folder holds nothing but files that will be deleted, so that it disappears with them.</summary>
    private bool WillGo(string fullPath)
    {
        var emptied = new HashSet<string>(_folder.Comparer);
        var folders = new List<string> { PathOf(fullPath) };
        foreach (var entry in new DirectoryInfo(fullPath).EnumerateFileSystemInfos("*", Everything))
        {
            var path = PathOf(entry.FullName);
            if (entry.LinkTarget is not null || (entry is FileInfo && !_leaving.Contains(path)))
            {
                return false;
            }

            if (entry is DirectoryInfo)
            {
                folders.Add(path);
                continue;
            }

            for (var slash = path.LastIndexOf('/'); slash > 0 && emptied.Add(path[..slash]); slash = path.LastIndexOf('/', slash - 1))
            {
            }
        }

        return folders.TrueForAll(emptied.Contains);
    }

    private string PathOf(string fullPath)
        => Path.GetRelativePath(_folder.FullPath, fullPath).Replace(Path.DirectorySeparatorChar, '/');

    // Rights are more than bits (root may all, lists of rights say otherwise): only trying tells.
    private static bool CanWriteInto(string folder)
    {
        try
        {
            File.Create(Path.Combine(folder, ".sitegen-probe"), 1, FileOptions.DeleteOnClose).Dispose();
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private Way Block(DiagnosticRule rule, string path, string message)
    {
        Add(rule, path, message);
        return Way.Blocked;
    }

    private void Add(DiagnosticRule rule, string path, string message) => _found.Add(rule.At(_folder.Location(path), message));
}
