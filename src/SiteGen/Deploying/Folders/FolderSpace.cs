using SiteGen.Output;

namespace SiteGen.Deploying.Folders;

/// <summary>Paths within a folder that others write into as well: none ever leads out of it.</summary>
internal sealed class FolderSpace(string root)
{
    public string Root => root;

    /// <summary>Where a path of the site lies; somebody may have put a link on the way that leads to another place.</summary>
    public string FullPathOf(string path)
    {
        if (!OutputPath.IsInside(path))
        {
            throw new TargetFault(DeployRules.LeadsOut, $"'{path}' leads out of '{root}'");
        }

        foreach (var above in Above(path))
        {
            if (new FileInfo(Path.Combine(root, above)).LinkTarget is not null)
            {
                throw new TargetFault(DeployRules.LeadsOut, $"'{above}' in '{root}' is a link to another place");
            }
        }

        return Path.Combine(root, path);
    }

    /// <summary>Makes the folders above a file; what was a file of the site and is now such a folder goes before its time.</summary>
    public string Enter(string path, Func<string, bool> isOurs)
    {
        var target = FullPathOf(path);
        foreach (var above in Above(path))
        {
            var full = Path.Combine(root, above);
            if (File.Exists(full) && isOurs(above))
            {
                File.Delete(full);
            }
        }

        Directory.CreateDirectory(Path.GetDirectoryName(target) ?? root);
        return target;
    }

    /// <summary>Deletes a file and the folders that it leaves empty; what stands there as a folder by now went when that was needed.</summary>
    public void Delete(string path)
    {
        var full = FullPathOf(path);
        if (!File.Exists(full))
        {
            return;
        }

        File.Delete(full);
        foreach (var above in Above(path).Reverse())
        {
            var folder = Path.Combine(root, above);
            if (!Directory.Exists(folder) || Directory.EnumerateFileSystemEntries(folder).Any())
            {
                return;
            }

            Directory.Delete(folder);
        }
    }

    // The outermost first.
    private static IEnumerable<string> Above(string path)
    {
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash > 0; slash = path.IndexOf('/', slash + 1))
        {
            yield return path[..slash];
        }
    }
}
