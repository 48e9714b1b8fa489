using SiteGen.Archiving;
using SiteGen.Diagnostics;
using SiteGen.Pads;
using SiteGen.Running;

namespace SiteGen;

/// <summary>The pads that a site cites: which they are, how they are, and copies of them. All but the list uses the network.</summary>
public static class SitePads
{
    /// <summary>What pages cite and what is kept of it; no server is asked.</summary>
    public static PadCatalog List(BuildRequest request, CancellationToken cancel) => PadCatalogs.Read(request, cancel);

    /// <summary>Takes a copy of each pad that says something else than the newest copy of it; what is kept already stays.</summary>
    public static PadRun Archive(PadOrder order, IBuildProgress progress, CancellationToken cancel)
        => Archive(order, SettingsOf(order, progress), progress, cancel);

    /// <summary>Asks how each pad is; nothing is written.</summary>
    public static PadRun Check(PadOrder order, IBuildProgress progress, CancellationToken cancel)
        => Check(order, SettingsOf(order, progress), progress, cancel);

    /// <summary>Reads what pads say now; nothing is written.</summary>
    public static PadRun Read(PadOrder order, IBuildProgress progress, CancellationToken cancel)
    {
        var asked = new AskedBefore(order.Request.Root, order.Request.Time, isKept: false);
        using var client = new PadClient(SettingsOf(order, progress) with { Asked = asked });
        return Wait(new PadQueue(client, new PadReader(client), progress).Run(order.Pads, cancel));
    }

    internal static PadRun Archive(PadOrder order, PadClientSettings settings, IBuildProgress progress, CancellationToken cancel)
    {
        if (order.Pads.IsEmpty)
        {
            return new PadRun([], []);
        }

        using var held = RunLock.Take(order.Request.Root);
        return held is null
            ? new PadRun([.. order.Pads.Select(NotAsked)], [ArchivingRules.Busy.At(default, "another run is keeping pads of this site")])
            : GoOn(order, settings, progress, cancel);
    }

    private static PadRun GoOn(PadOrder order, PadClientSettings settings, IBuildProgress progress, CancellationToken cancel)
    {
        var interrupted = new InterruptedRun(order.Request.Root, order.Wishes);
        var now = order.Request.Time.GetUtcNow();
        var began = order.IsOverAll ? interrupted.Began(now) : null;
        if (order.IsOverAll)
        {
            interrupted.Begin(began ?? now);
        }

        // By a clock that ran ahead, a pad would count as done for long.
        var done = order.Pads.Where(pad => !pad.IsIgnored && pad.Seen?.At >= began && pad.Seen?.At <= now).ToList();
        var run = Archive(order with { Pads = [.. order.Pads.Except(done)] }, new PadClient(settings), progress, cancel);
        if (order.IsOverAll && !run.IsInterrupted)
        {
            interrupted.End();
        }

        ImmutableArray<PadOutcome> skipped = [.. done.Select(Skipped)];
        return run with
        {
            Pads = [.. run.Pads, .. skipped],
            Diagnostics = [.. skipped.SelectMany(static outcome => outcome.Diagnostics), .. run.Diagnostics],
        };
    }

    internal static PadRun Check(PadOrder order, PadClientSettings settings, IBuildProgress progress, CancellationToken cancel)
    {
        using var client = new PadClient(settings);
        var run = Wait(new PadQueue(client, new PadChecker(client), progress).Run(order.Pads, cancel));
        var kept = order.Pads.Concat(order.IsOverAll ? order.Catalog.Uncited : []).Select(static pad => pad.Newest).OfType<PadSnapshot>();
        return run with { Diagnostics = [.. run.Diagnostics, .. kept.SelectMany(static copy => KeptParts.FaultsOf(copy)).Select(AsError)] };
    }

    // A build and the next run look away from such a file or take another copy; who asks how all is must hear of it.
    private static Diagnostic AsError(KeptPartFault fault) => fault.ToldAs(ArchivingRules.Altered);

    private static PadRun Archive(PadOrder order, PadClient client, IBuildProgress progress, CancellationToken cancel)
    {
        using (client)
        {
            var folders = order.Catalog.Shelf.Folders();
            var places = order.Pads.ToImmutableDictionary(static pad => pad.Pad, pad => folders.Of(pad.Pad));
            var archiver = new PadArchiver(client, new SnapshotWriter(order.Request.Root, order.Request.Time), places, order.Wishes);
            return Wait(new PadQueue(client, archiver, progress).Run(order.Pads, cancel));
        }
    }

    private static PadClientSettings SettingsOf(PadOrder order, IBuildProgress progress)
        => new(order.Catalog.Config.References.Etherpad, order.Request.Time)
        {
            Asked = new AskedBefore(order.Request.Root, order.Request.Time),
            OnWait = () => progress.Advance(0),
        };

    private static PadOutcome Skipped(CitedPad pad)
        => new(pad, PadStep.Skipped) { State = pad.Seen?.State, Newest = pad.Newest, Diagnostics = PadTelling.Again(pad) };

    private static PadOutcome NotAsked(CitedPad pad) => new(pad, PadStep.NotAsked) { Newest = pad.Newest };

    // All other work of a command is on threads of its own: waiting for servers is this one's.
    private static T Wait<T>(Task<T> task) => task.GetAwaiter().GetResult();
}
