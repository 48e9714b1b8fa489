namespace SiteGen;

/// <summary>A folder whose files make a site what it is; it need not exist yet.</summary>
/// <param name="FullPath">Where it is, or would be.</param>
/// <param name="IsDeep">Whether all that lies below counts too, or only the files directly in it.</param>
public sealed record WatchedFolder(string FullPath, bool IsDeep);
