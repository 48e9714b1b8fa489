using SiteGen.Files;

namespace SiteGen;

/// <summary>Works out which folders a preview has to keep an eye on.</summary>
internal static class WatchedFolders
{
    public static ImmutableArray<WatchedFolder> Of(BuildRequest request, SiteSource source)
    {
        var deep = Mounts(source.Folders).Select(mount => Path.GetFullPath(mount.Source.Value, request.Root))
            .Append(Path.Combine(request.Root, "config"))
            .Distinct(StringComparer.Ordinal)
            .ToImmutableArray();
        var shallow = source.ConfigFiles.Select(static file => Path.GetDirectoryName(file)!).Append(request.Root);
        if (source.Head.Folder.Length > 0)
        {
            // Git writes the message of a commit before the commit, and its index at any time; the log's last line comes when all is done.
            shallow = shallow.Append(Path.Combine(source.Head.Folder, "logs"));
        }

        return
        [
            .. deep.Where(folder => !deep.Any(other => IsBelow(folder, other))).Select(static folder => new WatchedFolder(folder, true)),
            .. shallow.Distinct(StringComparer.Ordinal)
                .Where(folder => !deep.Any(other => folder == other || IsBelow(folder, other)))
                .Select(static folder => new WatchedFolder(folder, false)),
        ];
    }

    private static IEnumerable<SourceMount> Mounts(SourceFolders folders) =>
    [
        .. folders.Content, .. folders.Static, .. folders.Layouts, .. folders.Archetypes, .. folders.Data, .. folders.Translations,
        .. folders.Assets, .. folders.Pads,
    ];

    private static bool IsBelow(string folder, string other) => folder.StartsWith(other + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
