using SiteGen.Configuration;

namespace SiteGen.Archiving;

/// <summary>A pad that is done with, and why its server did not answer if it did not.</summary>
internal sealed record PadWork(PadOutcome Outcome, PadAnswer.Failed? Failure = null)
{
    /// <summary>It is the server that is in trouble, not this pad.</summary>
    public bool IsHostSilent => Failure?.Fault is PadFault.TimedOut or PadFault.Limited or PadFault.Unreachable;

    public static PadWork Failed(CitedPad pad, PadHostConfig host, PadAnswer.Failed failure) => new(
        new PadOutcome(pad, PadStep.Failed) { Newest = pad.Newest, Diagnostics = [PadTelling.Failed(pad, host, failure)] },
        failure);
}
