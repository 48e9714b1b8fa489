using SiteGen.Files;
using SiteGen.Running;

namespace SiteGen;

/// <summary>A site that is looked at while it is written: each look gives a plan of its files as they are, and nothing is rendered.</summary>
/// <remarks>One caller looks at a time; states may be read and rendered from by any number of threads.</remarks>
public sealed class SitePreview(BuildRequest request)
{
    /// <summary>What the last look found.</summary>
    public PreviewState State { get; private set; } = new(0);

    /// <summary>Looks again at what changed; the state of before stays usable.</summary>
    public PreviewState Look(FileChanges changes, CancellationToken cancel)
    {
        if (State.Number > 0 && changes.IsNothing)
        {
            return State;
        }

        var run = new StageRunner(request.Time, request.Workers, cancel);
        var source = SiteBuilder.Read(request, run);
        var next = State with
        {
            Number = State.Number + 1,
            Diagnostics = source.Diagnostics,
            IsBroken = source.StopsBuild,
            Watched = WatchedFolders.Of(request, source),
            Unwatched = [source.OutputFullPath, Path.Combine(request.Root, NotesFolder.Name)],
        };
        if (!source.StopsBuild)
        {
            var plan = SiteBuilder.Plan(request, source, run);
            next = next with { Plan = plan, Diagnostics = plan.Diagnostics, Holds = NextChange.Of(plan.Site) };
        }

        return State = next;
    }
}
