using System.IO.Enumeration;

namespace SiteGen.Files;

/// <summary>
/// The files below a folder that is no source of pages. Links to folders are passed over, as by Hugo: two that lead back to
/// their own folder would never end.
/// </summary>
public static class FolderWalk
{
    private static readonly EnumerationOptions Options = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.None,
        IgnoreInaccessible = false,
    };

    /// <summary>Full paths, in no order. A folder that cannot be read is an exception.</summary>
    public static IEnumerable<string> Files(string folder)
        => new FileSystemEnumerable<string>(folder, static (ref FileSystemEntry entry) => entry.ToFullPath(), Options)
        {
            ShouldIncludePredicate = static (ref FileSystemEntry entry) => !entry.IsDirectory,
            ShouldRecursePredicate = static (ref FileSystemEntry entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        };
}
