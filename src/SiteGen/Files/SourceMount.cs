namespace SiteGen.Files;

/// <summary>A folder, or a single file, that the site sees at some place of one of its parts; its own folders are mounts too.</summary>
/// <param name="Source">Where it is on the disk, relative to the site's root.</param>
public sealed record SourceMount(SourcePath Source)
{
    /// <summary>Where it appears below content/, static/, …; "" at the top.</summary>
    public string Target { get; init; } = "";

    /// <summary>The languages its files are in, unless their names say another; empty = the site's own.</summary>
    public ImmutableArray<string> Languages { get; init; } = [];

    /// <summary>Which of its files count, by their paths below <see cref="Source"/>.</summary>
    public GlobSlice Files { get; init; } = GlobSlice.All;

    /// <summary>Folders below that are mounts of their own, relative to the site's root: their files are not found here too.</summary>
    public ImmutableArray<string> Except { get; init; } = [];
}
