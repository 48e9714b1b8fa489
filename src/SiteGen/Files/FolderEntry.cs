namespace SiteGen.Files;

/// <summary>What a folder's listing says of one entry; read in one go, so that no file is asked twice.</summary>
internal readonly record struct FolderEntry(string Name, bool IsFolder, bool IsLink, long Size, long ModifiedUtcTicks);
