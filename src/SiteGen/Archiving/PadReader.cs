using System.Text;
using SiteGen.Configuration;

namespace SiteGen.Archiving;

/// <summary>Reads what pads say now, and keeps nothing.</summary>
internal sealed class PadReader(PadClient client) : IPadWorker
{
    public int ExportsFor(CitedPad pad) => 2;

    public async Task<PadWork> Handle(CitedPad pad, PadHostConfig host, CancellationToken cancel)
        => await PadAsker.Ask(client, host, pad, mustSend: true, cancel) switch
        {
            PadReply.Failed failed => PadWork.Failed(pad, host, failed.Why),
            PadReply.Told { IsGone: false, Text: { } text } told => await Read(pad, host, told, text, cancel),
            PadReply.Told told => new(Outcome(pad, told)),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    private async Task<PadWork> Read(CitedPad pad, PadHostConfig host, PadReply.Told told, PadAnswer.Export text, CancellationToken cancel)
    {
        var html = await client.Fetch(host, pad.Pad, PadExport.Html, "", cancel);
        var page = html is PadAnswer.Export { Body: var body } ? Encoding.UTF8.GetString(body) : null;
        return new(Outcome(pad, told) with { Now = new PadTexts(Encoding.UTF8.GetString(text.Body), page) }, html as PadAnswer.Failed);
    }

    private static PadOutcome Outcome(CitedPad pad, PadReply.Told told)
        => new(pad, told.Step) { State = told.State, Newest = pad.History?.Snapshots[^1], Diagnostics = PadTelling.Of(pad, told) };
}
