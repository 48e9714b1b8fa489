using SiteGen.Pads;
using SiteGen.References;

namespace SiteGen.Archiving;

/// <summary>A pad with the places that cite it and with what is kept of it.</summary>
/// <param name="Citations">By file and line; none of a pad that nobody cites any more, or not yet.</param>
public sealed record CitedPad(PadName Pad, ImmutableArray<Citation> Citations)
{
    /// <summary>Null when no copy is kept.</summary>
    public PadHistory? History { get; init; }

    public PadSnapshot? Newest => History?.Snapshots[^1];

    /// <summary><c>references.etherpad.ignore</c> holds it: its server is not asked.</summary>
    public bool IsIgnored { get; init; }

    /// <summary>When its server was last asked; a pad without copies may have been asked for all the same.</summary>
    public PadSighting? Seen { get; init; }
}
