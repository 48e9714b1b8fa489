using SiteGen.Archiving;
using SiteGen.Pads;
using SiteGen.Running;

namespace SiteGen;

/// <summary>The pads that a site cites: which they are, how they are, and copies of them. All but the list uses the network.</summary>
public static class SitePads
{
    /// <summary>What pages cite and what is kept of it; no server is asked.</summary>
    public static PadCatalog List(BuildRequest request, CancellationToken cancel)
    {
        var run = new StageRunner(request.Time, request.Workers, cancel);
        var source = SiteBuilder.Read(request, run);
        if (source.StopsBuild)
        {
            return new PadCatalog(source.Config, PadShelf.Empty) { Diagnostics = source.Diagnostics };
        }

        var (shelf, broken) = PadShelf.Read(source.Tree.Pads);
        var (pages, mistakes) = SiteReferences.Of(request, source, run);
        var cited = pages.SelectMany(static page => page.Citations)
            .Where(static citation => citation.Reference.Pad is not null)
            .GroupBy(static citation => citation.Reference.Pad ?? default)
            .Select(group => new CitedPad(group.Key, [.. group.OrderBy(static citation => citation.At)]) { History = shelf.Find(group.Key), Seen = shelf.SeenOf(group.Key) })
            .OrderBy(static pad => pad.Pad.Host, StringComparer.Ordinal).ThenBy(static pad => pad.Pad.Name, StringComparer.Ordinal);
        return new PadCatalog(source.Config, shelf) { Cited = [.. cited], Diagnostics = [.. mistakes, .. broken] };
    }

    /// <summary>Takes a copy of each pad that says something else than the newest copy of it; what is kept already stays.</summary>
    public static PadRun Archive(BuildRequest request, PadCatalog catalog, IReadOnlyList<CitedPad> pads, PadWishes wishes, IBuildProgress progress, CancellationToken cancel)
        => Archive(request, catalog, pads, wishes, SettingsOf(request, catalog, progress), progress, cancel);

    /// <summary>Asks how each pad is; nothing is written.</summary>
    public static PadRun Check(BuildRequest request, PadCatalog catalog, IReadOnlyList<CitedPad> pads, IBuildProgress progress, CancellationToken cancel)
        => Check(pads, SettingsOf(request, catalog, progress), progress, cancel);

    /// <summary>Reads what pads say now; nothing is written.</summary>
    public static PadRun Read(BuildRequest request, PadCatalog catalog, IReadOnlyList<CitedPad> pads, IBuildProgress progress, CancellationToken cancel)
    {
        using var client = new PadClient(SettingsOf(request, catalog, progress));
        return Wait(new PadQueue(client, new PadReader(client), progress).Run(pads, cancel));
    }

    internal static PadRun Archive(
        BuildRequest request, PadCatalog catalog, IReadOnlyList<CitedPad> pads, PadWishes wishes, PadClientSettings settings, IBuildProgress progress, CancellationToken cancel)
    {
        var interrupted = new InterruptedRun(request.Root);
        var now = request.Time.GetUtcNow();
        var began = wishes is { IsOverAll: true, IsForced: false } ? interrupted.Began(now) : null;
        if (wishes.IsOverAll)
        {
            interrupted.Begin(began ?? now);
        }

        var done = pads.Where(pad => pad.Seen?.At >= began).ToList();
        var folders = catalog.Shelf.Folders();
        using var client = new PadClient(settings);
        var writer = new SnapshotWriter(request.Root, request.Time);
        var archiver = new PadArchiver(client, writer, pads.ToImmutableDictionary(static pad => pad.Pad, pad => folders.Of(pad.Pad)), wishes);
        var run = Wait(new PadQueue(client, archiver, progress).Run([.. pads.Except(done)], cancel));
        if (wishes.IsOverAll && !run.IsInterrupted)
        {
            interrupted.End();
        }

        return run with { Pads = [.. run.Pads, .. done.Select(Skipped)] };
    }

    internal static PadRun Check(IReadOnlyList<CitedPad> pads, PadClientSettings settings, IBuildProgress progress, CancellationToken cancel)
    {
        using var client = new PadClient(settings);
        return Wait(new PadQueue(client, new PadChecker(client), progress).Run(pads, cancel));
    }

    private static PadClientSettings SettingsOf(BuildRequest request, PadCatalog catalog, IBuildProgress progress)
        => new(catalog.Config.References.Etherpad, request.Time) { OnWait = () => progress.Advance(0) };

    private static PadOutcome Skipped(CitedPad pad) => new(pad, PadStep.Skipped) { State = pad.Seen?.State, Newest = pad.History?.Snapshots[^1] };

    // All other work of a command is on threads of its own: waiting for servers is this one's.
    private static T Wait<T>(Task<T> task) => task.GetAwaiter().GetResult();
}
