namespace SiteGen.Cli.Serving.Watching;

/// <summary>A folder (or, if it is polled, perhaps a file) that exists and is watched.</summary>
/// <param name="HasFiles">False = only the coming and going of folders counts that are to be watched.</param>
internal sealed record Place(string FullPath, bool IsDeep, bool HasFiles)
{
    public WatchedFolder Folder => new(FullPath, IsDeep);
}
