using SiteGen.References;

namespace SiteGen.Pads;

/// <summary>All that is kept of a pad.</summary>
/// <param name="Snapshots">At least one, the oldest first.</param>
public sealed record PadHistory(PadName Pad, ImmutableArray<PadSnapshot> Snapshots)
{
    /// <summary>What readers are shown: the newest that is no loss.</summary>
    public PadSnapshot Shown => Snapshots.LastOrDefault(static snapshot => !snapshot.IsLoss) ?? Snapshots[^1];

    /// <summary>When the server was last asked, and what it said then; without a note, as the newest snapshot was taken.</summary>
    public PadSighting Seen { get; init; } = new(Snapshots[^1].Taken, PadState.Alive);

    /// <summary>Where people open it: made of its identity, since a file may say anything.</summary>
    public string LiveUrl => PadNames.AddressOf(Scheme, Pad.Host, Pad.Name);

    private string Scheme => Snapshots[^1].Url.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? "http" : "https";
}
