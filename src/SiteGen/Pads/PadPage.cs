using SiteGen.Content;

namespace SiteGen.Pads;

/// <summary>A page of the site that shows a snapshot of a pad.</summary>
public sealed record PadPage(Page Page, PadHistory History, PadSnapshot Snapshot)
{
    /// <summary>It stands under the pad's own address; earlier snapshots have theirs below.</summary>
    public bool IsShown => Snapshot.Taken == History.Shown.Taken;

    /// <summary>The snapshot that was taken before; null for the first one.</summary>
    public PadSnapshot? Before => History.Snapshots.LastOrDefault(other => other.Taken < Snapshot.Taken);
}
