using SiteGen.References;

namespace SiteGen.Pads;

/// <summary>What one folder below <c>pads/</c> holds.</summary>
/// <param name="Folder">Host and pad as the disk has them.</param>
/// <param name="Snapshots">The oldest first; none when the pad never had a text.</param>
internal sealed record PadFolderContents(PadName Pad, string Folder, ImmutableArray<PadSnapshot> Snapshots, PadSighting? Seen)
{
    public PadHistory History => Seen is { } seen ? new PadHistory(Pad, Snapshots) { Seen = seen } : new PadHistory(Pad, Snapshots);

    /// <summary>The same pad may lie in two folders after two branches each met another pad that differs in case.</summary>
    public PadFolderContents With(PadFolderContents other) => this with
    {
        Snapshots = [.. Snapshots.Concat(other.Snapshots).OrderBy(static snapshot => snapshot.Taken).DistinctBy(static snapshot => snapshot.Taken)],
        Seen = Seen is { } first && !(other.Seen is { } second && second.At > first.At) ? Seen : other.Seen,
    };
}
