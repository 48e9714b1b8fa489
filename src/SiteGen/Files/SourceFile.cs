using SiteGen.Files.Git;

namespace SiteGen.Files;

/// <summary>A file as the scan saw it: enough to open it and to tell later whether it changed.</summary>
/// <param name="Path">Where it is for the author, relative to the site's root.</param>
/// <param name="Inside">Its path below content/, static/, … as the site sees it, with forward slashes.</param>
/// <param name="FullPath">Where it is on the disk.</param>
/// <param name="Size">In bytes.</param>
/// <param name="ModifiedUtcTicks">Time of the last change, in ticks of 100 ns, UTC.</param>
public sealed record SourceFile(SourcePath Path, string Inside, string FullPath, long Size, long ModifiedUtcTicks)
{
    /// <summary>Its last commit, where <c>enableGitInfo</c> asks for it.</summary>
    public FileCommit? Commit { get; init; }

    /// <summary>It is a link; size and time are those of the file it leads to. In pads/, it may lead to a folder.</summary>
    public bool IsLink { get; init; }

    /// <summary>The languages of the mount it was found in; empty = its name says it, or else it is in the site's own.</summary>
    public ImmutableArray<string> Languages { get; init; } = [];

    // Mounts are read anew with each scan: their languages are equal, not the same.
    public bool Equals(SourceFile? other) => ReferenceEquals(this, other) || (other is not null
        && Size == other.Size && ModifiedUtcTicks == other.ModifiedUtcTicks && IsLink == other.IsLink && Path == other.Path && Inside == other.Inside
        && FullPath == other.FullPath && Commit == other.Commit && Languages.AsSpan().SequenceEqual(other.Languages.AsSpan()));

    public override int GetHashCode() => HashCode.Combine(FullPath, Size, ModifiedUtcTicks);
}
