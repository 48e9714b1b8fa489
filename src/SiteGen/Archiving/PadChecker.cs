using SiteGen.Configuration;

namespace SiteGen.Archiving;

/// <summary>Says how cited pads are; writes nothing.</summary>
internal sealed class PadChecker(PadClient client) : IPadWorker
{
    public int ExportsFor(CitedPad pad) => 1;

    public async Task<PadWork> Handle(CitedPad pad, PadHostConfig host, CancellationToken cancel)
        => await PadAsker.Ask(client, host, pad, mustSend: false, cancel) switch
        {
            PadReply.Failed failed => PadWork.Failed(pad, host, failed.Why),
            PadReply.Told told => new PadWork(new PadOutcome(pad, told.Step)
            {
                State = told.State,
                Newest = pad.Newest,
                Diagnostics = PadTelling.Of(pad, told),
            }),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
}
