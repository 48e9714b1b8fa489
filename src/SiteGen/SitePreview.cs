using SiteGen.Configuration;
using SiteGen.Files;
using SiteGen.Running;

namespace SiteGen;

/// <summary>A site that is looked at while it is written: each look gives a plan of its files as they are, and nothing is rendered.</summary>
/// <remarks>
/// One caller looks at a time; states may be read and rendered from by any number of threads. Where addresses stay the same, what is rendered
/// from a state of before is what the files say now.
/// </remarks>
public sealed class SitePreview(BuildRequest request)
{
    private SourceMemory _files = new(request);
    private SiteConfig? _config;
    private BuildMemory _memory = new();

    /// <summary>What the last look found.</summary>
    public PreviewState State { get; private set; } = new(0);

    /// <summary>Looks again at what changed; of an unknown change, at everything, as if for the first time.</summary>
    public PreviewState Look(FileChanges changes, CancellationToken cancel)
    {
        if (State.Number > 0 && changes.IsNothing && request.Now < State.Holds)
        {
            return State;
        }

        if (changes.IsUnknown)
        {
            // Who does not know what happened does not know what still holds.
            Forget();
        }

        var run = new StageRunner(request.Time, request.Workers, cancel);
        try
        {
            return State = Look(_files.Read(changes, run), run);
        }
        catch
        {
            // Of what was begun, nobody knows how far it came.
            Forget();
            throw;
        }
    }

    private PreviewState Look(SiteSource source, StageRunner run)
    {
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
            if (!ReferenceEquals(source.Config, _config))
            {
                (_config, _memory) = (source.Config, new());
            }

            var plan = SiteBuilder.Plan(request, source, _memory, run);
            next = next with { Plan = plan, Diagnostics = plan.Diagnostics, Holds = NextChange.OrTomorrow(plan.Site) };
        }

        Timings = run.Timings;
        return next;
    }

    private void Forget() => (_files, _config, _memory) = (new(request), null, new());

    /// <summary>What each step of the last look took.</summary>
    public IReadOnlyList<StageTiming> Timings { get; private set; } = [];
}
