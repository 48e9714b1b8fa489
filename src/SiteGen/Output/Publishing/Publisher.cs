using SiteGen.Diagnostics;
using SiteGen.Running;

namespace SiteGen.Output.Publishing;

/// <summary>Renders a whole plan and puts it in place: all of it or, when an author's mistake stands in the way, nothing.</summary>
public static class Publisher
{
    /// <param name="worst">The severity that keeps a site from being published.</param>
    /// <param name="advance">Told after each output, from any thread; for progress.</param>
    public static PublishResult Publish(
        SitePlan plan, string outputFullPath, Severity worst, StageRunner run, Action advance)
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
            return Publish(plan, folder, worst, run, advance);
        }
    }

    private static PublishResult Publish(
        SitePlan plan, OutputFolder folder, Severity worst, StageRunner run, Action advance)
    {
        Outcome<StagedFile>[] staged;
        try
        {
            staged = Stage(plan, folder, run, advance);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            var message = $"cannot write into '{folder.FullPath}': {exception.Message}";
            return Refused(OutputRules.CannotWrite.At(default, message));
        }

        ImmutableArray<Diagnostic> diagnostics = [.. staged.SelectMany(static outcome => outcome.Diagnostics)];
        if (plan.Diagnostics.Concat(diagnostics).Any(diagnostic => diagnostic.Severity >= worst))
        {
            return new PublishResult(false, 0, 0, 0, diagnostics);
        }

        try
        {
            // From here on nothing is cancelled: half a publication helps nobody.
            return run.Run("publish", () => Commit.Apply(folder, staged, run)) with { Diagnostics = diagnostics };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            var message = $"publishing into '{folder.FullPath}' stopped half-way: {exception.Message}";
            return Refused(OutputRules.CommitStopped.At(default, message));
        }
    }

    private static Outcome<StagedFile>[] Stage(SitePlan plan, OutputFolder folder, StageRunner run, Action advance)
    {
        var staged = new Outcome<StagedFile>[plan.Outputs.Length];
        var workers = 0;
        Stager NewWorker() => new(folder, Interlocked.Increment(ref workers));

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

            var first = start;
            run.ForEach($"render {category.ToString().ToLowerInvariant()}s", end - start, NewWorker, (worker, index) =>
            {
                staged[first + index] = worker.Stage(plan.Outputs[first + index]);
                advance();
            });
            start = end;
        }

        return staged;
    }

    private static PublishResult Refused(Diagnostic diagnostic) => new(false, 0, 0, 0, [diagnostic]);
}
