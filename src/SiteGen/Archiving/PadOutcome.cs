using SiteGen.Diagnostics;
using SiteGen.Pads;

namespace SiteGen.Archiving;

/// <summary>What came of a pad in one run.</summary>
public sealed record PadOutcome(CitedPad Pad, PadStep Step)
{
    /// <summary>Null when its server did not tell.</summary>
    public PadState? State { get; init; }

    /// <summary>The newest copy after the run; null when there is none.</summary>
    public PadSnapshot? Newest { get; init; }

    /// <summary>What the pad says now; null unless it was to be read.</summary>
    public PadTexts? Now { get; init; }

    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];
}
