using SiteGen.Diagnostics;

namespace SiteGen.Archiving;

/// <summary>What a run over many pads did.</summary>
/// <param name="Pads">By host and name.</param>
/// <param name="Diagnostics">All that went wrong, of single pads too.</param>
public sealed record PadRun(ImmutableArray<PadOutcome> Pads, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Ended early by the author; what was done is kept.</summary>
    public bool IsInterrupted { get; init; }

    public int Count(PadStep step) => Pads.Count(outcome => outcome.Step == step);
}
