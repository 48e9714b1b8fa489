namespace SiteGen;

/// <summary>What happened to a site's files since somebody last looked; all paths are full paths.</summary>
public sealed record FileChanges
{
    /// <summary>Nobody knows what happened: every folder is to be looked at again.</summary>
    public static readonly FileChanges Unknown = new() { IsUnknown = true };

    /// <summary>Files that were written, made, moved here or away, or deleted; whatever they are now.</summary>
    public ImmutableSortedSet<string> Files { get; init; } = ImmutableSortedSet<string>.Empty.WithComparer(StringComparer.Ordinal);

    /// <summary>Folders that came, went or whose watcher lost track: all that lies below is to be looked at again.</summary>
    public ImmutableSortedSet<string> Folders { get; init; } = ImmutableSortedSet<string>.Empty.WithComparer(StringComparer.Ordinal);

    public bool IsUnknown { get; init; }

    public bool IsNothing => !IsUnknown && Files.IsEmpty && Folders.IsEmpty;

    /// <summary>Both together, as one change.</summary>
    public FileChanges And(FileChanges later) => new()
    {
        Files = Files.Union(later.Files),
        Folders = Folders.Union(later.Folders),
        IsUnknown = IsUnknown || later.IsUnknown,
    };
}
