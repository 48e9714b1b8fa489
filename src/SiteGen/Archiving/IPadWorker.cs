using SiteGen.Configuration;

namespace SiteGen.Archiving;

/// <summary>What is to be done about one pad after the other: check it, or keep it.</summary>
internal interface IPadWorker
{
    /// <summary>A guess, for the time that is left.</summary>
    int ExportsFor(CitedPad pad);

    Task<PadWork> Handle(CitedPad pad, PadHostConfig host, CancellationToken cancel);
}
