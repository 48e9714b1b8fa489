using SiteGen.Configuration;
using SiteGen.Pads;

namespace SiteGen.Archiving;

/// <summary>Asks for a pad's text, which alone decides whether there is anything new: one export of the few that a server gives.</summary>
internal static class PadAsker
{
    /// <param name="mustSend">The text is wanted even when it is as we have it.</param>
    public static async Task<PadReply> Ask(PadClient client, PadHostConfig host, CitedPad pad, bool mustSend, CancellationToken cancel)
    {
        var newest = pad.Newest;

        // Nothing but a copy that is fine may answer for the server.
        var etag = mustSend || newest is null or { IsLoss: true } ? "" : newest.ETag;
        return await client.Fetch(host, pad.Pad, PadExport.Text, etag, cancel) switch
        {
            PadAnswer.Export text => new PadReply.Told(PadJudge.StateOf(text.Body, host, pad.History), text)
            {
                IsUnchanged = newest is not null && newest.TextHash == PadFileNote.Of(text.Body).Sha256,
            },
            PadAnswer.Unchanged when etag.Length > 0 => new PadReply.Told(PadState.Alive, null) { IsUnchanged = true },
            PadAnswer.Unchanged => new PadReply.Failed(new(PadFault.NoExport, "answers 304 though it was not asked whether anything changed")),
            PadAnswer.Failed failed => new PadReply.Failed(failed),
            _ => new PadReply.Told(PadState.Missing, null),
        };
    }
}
