using SiteGen.Diagnostics;
using SiteGen.Running;

namespace SiteGen.Output.Publishing;

/// <summary>Renders a whole plan and puts it in place: all of it or, when an author's mistake stands in the way, nothing.</summary>
public static class Publisher
{
    /// <param name="worst">The severity that keeps a site from being published.</param>
    public static PublishResult Publish(
        SitePlan plan, string outputFullPath, Severity worst, StageRunner run, IBuildProgress progress)
    {
        OutputFolder folder;
        try
        {
            folder = OutputFolder.Open(outputFullPath);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Refused(OutputRules.CannotWrite.At(default, $"cannot publish into '{outputFullPath}': {exception.Message}"));
        }

        using (folder)
        {
            return Publish(plan, folder, worst, run, progress);
        }
    }

    private static PublishResult Publish(
        SitePlan plan, OutputFolder folder, Severity worst, StageRunner run, IBuildProgress progress)
    {
        Outcome<StagedFile>[] staged;
        try
        {
            staged = Stage(plan, folder, worst, run, progress);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Refused(CannotWrite(folder, exception));
        }

        var diagnostics = ForeignFiles.Join([.. staged.SelectMany(static outcome => outcome.Diagnostics)], folder);
        return plan.Diagnostics.Concat(diagnostics).Any(diagnostic => diagnostic.Severity >= worst)
            ? PublishResult.Untouched(diagnostics)
            : run.Run("publish", () => Apply(folder, staged, diagnostics, worst, run));
    }

    // From here on nothing is cancelled: half a publication helps nobody.
    private static PublishResult Apply(
        OutputFolder folder, Outcome<StagedFile>[] staged, ImmutableArray<Diagnostic> diagnostics, Severity worst, StageRunner run)
    {
        Changes changes;
        try
        {
            changes = Changes.Of(folder, staged.Select(static outcome => outcome.Value).Where(static file => !file.IsLeftOut && !file.IsWithheld));
            diagnostics = [.. diagnostics, .. changes.Kept, .. Obstacles.Find(folder, changes)];
            if (diagnostics.Any(diagnostic => diagnostic.Severity >= worst))
            {
                return PublishResult.Untouched(diagnostics);
            }

            Commit.Announce(folder, changes);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Refused(CannotWrite(folder, exception));
        }

        try
        {
            return Commit.Apply(folder, changes, run) with
            {
                Diagnostics = diagnostics,
                LocatedPhotos = staged.Count(static outcome => outcome.Value.HadLocation),
                LeftOut = staged.Count(static outcome => outcome.Value is { IsLeftOut: true, IsList: true }),
            };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            var message = $"publishing into '{folder.FullPath}' stopped half-way: {exception.Message}";
            return Refused(OutputRules.CommitStopped.At(default, message)) with { State = PublishState.Partly };
        }
    }

    private static Outcome<StagedFile>[] Stage(
        SitePlan plan, OutputFolder folder, Severity worst, StageRunner run, IBuildProgress progress)
    {
        progress.Stage("render", plan.Outputs.Length);
        var staged = new Outcome<StagedFile>[plan.Outputs.Length];
        var workers = 0;
        var keys = new CopyKeys(plan);
        Stager NewWorker() => new(folder, keys, Interlocked.Increment(ref workers));

        // One stage for each category: a list shows what its pages' stage has made.
        var start = 0;
        while (start < staged.Length)
        {
            var category = plan.Outputs[start].Category;
            var end = start;
            while (end < staged.Length && plan.Outputs[end].Category == category)
            {
                end++;
            }

            if (category == OutputCategory.Extra)
            {
                plan.Search?.MakeAll(run);
            }

            var first = start;
            run.ForEach(StageName(category), end - start, NewWorker, (worker, index) =>
            {
                staged[first + index] = worker.Stage(plan.Outputs[first + index]);
                progress.Advance(1);
            });
            start = end;
        }

        // A site that will not be published needs no pictures.
        return HasFailed(plan, staged, worst)
            ? staged
            : [.. staged, .. DerivedStage.Run(staged.Select(static outcome => outcome.Value), plan, run, NewWorker, progress)];
    }

    private static bool HasFailed(SitePlan plan, Outcome<StagedFile>[] staged, Severity worst)
        => plan.Diagnostics.Concat(staged.SelectMany(static outcome => outcome.Diagnostics)).Any(found => found.Severity >= worst);

    private static string StageName(OutputCategory category) => category switch
    {
        OutputCategory.Page => "render pages",
        OutputCategory.List => "render lists",
        OutputCategory.Feed => "render feeds",
        OutputCategory.Alias => "render aliases",
        OutputCategory.Extra => "render extras",
        _ => "copy files",
    };

    private static PublishResult Refused(Diagnostic diagnostic) => PublishResult.Untouched([diagnostic]);

    private static Diagnostic CannotWrite(OutputFolder folder, Exception exception)
        => OutputRules.CannotWrite.At(default, $"cannot write into '{folder.FullPath}': {exception.Message}");
}
