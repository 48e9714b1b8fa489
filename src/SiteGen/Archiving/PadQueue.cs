using SiteGen.Configuration;
using SiteGen.Diagnostics;
using SiteGen.Running;

namespace SiteGen.Archiving;

/// <summary>Works through pads: those of one server one after the other, servers side by side; ends early where going on is useless.</summary>
internal sealed class PadQueue(PadClient client, IPadWorker worker, IBuildProgress progress)
{
    // One pad may have troubles of its own; so many in a row, and it is the server.
    private const int SilentAtMost = 3;

    // Without waiting; servers far away take about so long.
    private static readonly TimeSpan Each = TimeSpan.FromSeconds(0.5);

    public async Task<PadRun> Run(IReadOnlyList<CitedPad> pads, CancellationToken cancel)
    {
        progress.Stage("pads", pads.Count);
        var ignored = pads.Where(static pad => pad.IsIgnored).ToList();
        var unknown = pads.Except(ignored).Where(pad => client.HostOf(pad.Pad) is null).ToList();
        var lanes = pads.Except(ignored).Except(unknown).GroupBy(pad => client.HostOf(pad.Pad))
            .Select(group => new Lane(group.Key!, [.. group.OrderBy(SeenAt)])).ToList();
        progress.Advance(unknown.Count + ignored.Count);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        await Task.WhenAll(lanes.Select(lane => Work(lane, lanes, stop)));
        var outcomes = unknown.Select(Unknown).Concat(ignored.Select(Ignored)).Concat(lanes.SelectMany(static lane => lane.Outcomes()))
            .OrderBy(static outcome => outcome.Pad.Pad.Host, StringComparer.Ordinal).ThenBy(static outcome => outcome.Pad.Pad.Name, StringComparer.Ordinal);
        ImmutableArray<PadOutcome> all = [.. outcomes];
        var isInterrupted = cancel.IsCancellationRequested && all.Any(static outcome => outcome.Step == PadStep.NotAsked);
        var givenUp = lanes.Select(static lane => lane.GivenUp).OfType<Diagnostic>();
        return new PadRun(all, [.. all.SelectMany(static outcome => outcome.Diagnostics), .. givenUp])
        {
            IsInterrupted = isInterrupted,
        };
    }

    private async Task Work(Lane lane, List<Lane> lanes, CancellationTokenSource stop)
    {
        try
        {
            await Work(lane, lanes, stop.Token);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // What is done is done; the rest counts as not asked for.
        }
        catch
        {
            // A full disk or a mistake of ours: no use to let the others go on for an hour.
            await stop.CancelAsync();
            throw;
        }
    }

    private async Task Work(Lane lane, List<Lane> lanes, CancellationToken cancel)
    {
        var silent = 0;
        foreach (var pad in lane.Pads)
        {
            Expect(lane, lanes);
            cancel.ThrowIfCancellationRequested();
            var work = await worker.Handle(pad, lane.Host, cancel);
            lane.Done.Add(work.Outcome);
            progress.Advance(1);
            silent = work.IsHostSilent ? silent + 1 : 0;
            var rest = lane.Pads[lane.Done.Count..];
            if (!rest.IsEmpty && (silent == SilentAtMost || (work.Failure is { } failure && client.AsksForTooLong(failure))))
            {
                lane.GivenUp = PadTelling.GivenUp(lane.Host, rest);
                progress.Advance(rest.Length);
                return;
            }
        }
    }

    private void Expect(Lane lane, List<Lane> lanes)
    {
        var exports = lane.Pads.Skip(lane.Done.Count).Sum(worker.ExportsFor);
        Volatile.Write(ref lane.TicksLeft, client.TimeFor(lane.Host, exports, Each).Ticks);
        progress.Expect(TimeSpan.FromTicks(lanes.Max(static other => Volatile.Read(ref other.TicksLeft))));
    }

    private static PadOutcome Unknown(CitedPad pad)
        => new(pad, PadStep.UnknownHost) { Newest = pad.Newest, Diagnostics = [PadTelling.UnknownHost(pad)] };

    private static PadOutcome Ignored(CitedPad pad) => new(pad, PadStep.Ignored) { Newest = pad.Newest };

    // Whoever was seen longest ago comes first, so that a run that never ends well does not always leave out the same.
    private static DateTimeOffset SeenAt(CitedPad pad) => pad.Seen?.At ?? DateTimeOffset.MinValue;

    // The pads of one server, used by one task alone but for its time.
    private sealed class Lane(PadHostConfig host, ImmutableArray<CitedPad> pads)
    {
        public long TicksLeft;

        public PadHostConfig Host => host;

        public ImmutableArray<CitedPad> Pads => pads;

        public List<PadOutcome> Done { get; } = [];

        public Diagnostic? GivenUp { get; set; }

        public IEnumerable<PadOutcome> Outcomes() => Done.Concat(pads[Done.Count..].Select(static pad
            => new PadOutcome(pad, PadStep.NotAsked) { Newest = pad.Newest }));
    }
}
