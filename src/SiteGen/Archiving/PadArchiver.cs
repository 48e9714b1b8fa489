using System.Text;
using SiteGen.Configuration;
using SiteGen.Diagnostics;
using SiteGen.Pads;
using SiteGen.References;

namespace SiteGen.Archiving;

/// <summary>Keeps what cited pads say now, where it is not what the newest copy says.</summary>
/// <param name="folders">Of each pad that may come, below <c>pads/</c>.</param>
internal sealed class PadArchiver(
    PadClient client, SnapshotWriter writer, ImmutableDictionary<PadName, string> folders, PadWishes wishes) : IPadWorker
{
    public int ExportsFor(CitedPad pad) => pad.History is not null && !wishes.IsForced ? 1 : wishes.IsFull ? 3 : 2;

    public async Task<PadWork> Handle(CitedPad pad, PadHostConfig host, CancellationToken cancel)
    {
        if (writer.LinkOnTheWay(folders[pad.Pad]) is { } link)
        {
            return new(new PadOutcome(pad, PadStep.Failed) { Newest = pad.Newest, Diagnostics = [PadTelling.LinkedFolder(pad, link)] });
        }

        var faults = pad.Newest is { } newest ? KeptParts.FaultsOf(newest) : [];
        var work = await Ask(new(pad, host, faults), cancel);
        var told = faults.Where(static fault => !fault.IsOfOtherSize).Select(static fault => fault.Told);
        return work with { Outcome = work.Outcome with { Diagnostics = [.. told, .. work.Outcome.Diagnostics] } };
    }

    private async Task<PadWork> Ask(Case asked, CancellationToken cancel)
    {
        var (pad, host, faults) = asked;
        // A copy without HTML is worth another attempt, even if its text stays the same.
        var isWhole = pad.Newest is { Html: not null } && faults.IsEmpty;
        return await PadAsker.Ask(client, host, pad, wishes.IsForced || !isWhole, cancel) switch
        {
            PadReply.Failed failed => PadWork.Failed(pad, host, failed.Why),
            PadReply.Told { Text: { } text } told when wishes.IsForced || (!told.IsGone && !(told.IsUnchanged && isWhole))
                => await Keep(asked, faults.IsEmpty ? told : told with { IsUnchanged = false }, text, cancel),
            PadReply.Told told => Note(pad, told, PadTelling.Of(pad, told)),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private async Task<PadWork> Keep(Case asked, PadReply.Told told, PadAnswer.Export text, CancellationToken cancel)
    {
        var (pad, host, faults) = asked;
        var findings = PadTelling.Of(pad, told);
        var html = await client.Fetch(host, pad.Pad, PadExport.Html, "", cancel);
        var page = html is PadAnswer.Export { Body: var sent } ? Sanitized(sent, text.Body) : null;
        if (page is null)
        {
            findings = findings.Add(PadTelling.Without(pad, "HTML", html));
            if (told.IsUnchanged && !wishes.IsForced)
            {
                return Note(pad, told, findings);
            }
        }

        // Who had the history of it kept once wants it in the copy that takes its place.
        var isFull = wishes.IsFull || (!faults.IsEmpty && pad.Newest is { Note.Etherpad: not null });
        var full = isFull ? await client.Fetch(host, pad.Pad, PadExport.Etherpad, "", cancel) : null;
        if (full is not null and not PadAnswer.Export)
        {
            findings = findings.Add(PadTelling.Without(pad, "history", full));
        }

        var snapshot = writer.Write(pad.Pad, folders[pad.Pad], PadAddress.Of(host, pad.Pad), new SnapshotParts(text)
        {
            Html = page,
            Etherpad = (full as PadAnswer.Export)?.Body,
            After = pad.Newest?.Taken,
            IsLoss = told.State != PadState.Alive,
        });
        writer.WriteSeen(folders[pad.Pad], told.State);
        var outcome = new PadOutcome(pad, PadStep.Kept) { State = told.State, Newest = snapshot, Diagnostics = findings };
        return new(outcome, html as PadAnswer.Failed);
    }

    // Null for a pad that somebody blanked after its text came.
    private static byte[]? Sanitized(byte[] html, byte[] text)
        => PadHtml.Sanitize(Encoding.UTF8.GetString(html)) is var clean && !PadMeasure.SaysLess(clean, Encoding.UTF8.GetString(text))
            ? Encoding.UTF8.GetBytes(clean)
            : null;

    private PadWork Note(CitedPad pad, PadReply.Told told, ImmutableArray<Diagnostic> findings)
    {
        writer.WriteSeen(folders[pad.Pad], told.State);
        return new(new PadOutcome(pad, told.Step) { State = told.State, Newest = pad.Newest, Diagnostics = findings });
    }

    /// <param name="Faults">Of the newest copy.</param>
    private readonly record struct Case(CitedPad Pad, PadHostConfig Host, ImmutableArray<KeptPartFault> Faults);
}
