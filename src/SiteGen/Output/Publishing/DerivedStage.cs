using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Images;
using SiteGen.Running;

namespace SiteGen.Output.Publishing;

/// <summary>Makes and stages the files that rendered outputs refer to, after all of them are rendered.</summary>
internal static class DerivedStage
{
    public static Outcome<StagedFile>[] Run(
        IEnumerable<StagedFile> rendered, SitePlan plan, StageRunner run, Func<Stager> newWorker, IBuildProgress progress)
    {
        DerivedFile[] all =
            [.. rendered.SelectMany(static file => file.Emitted).Distinct().OrderBy(static file => file.Url.Value, StringComparer.Ordinal)];
        var stager = newWorker();
        // Who copied one into static/ has it there already.
        Outcome<StagedFile>[] known = [.. all.OfType<MadeFile>().Where(file => plan.Find(file.Url) is null).Select(stager.Stage)];
        return plan.Derived is not { } files ? known : [.. known, .. Run([.. all.Where(static file => file is not MadeFile)], files, run, newWorker, progress)];
    }

    private static Outcome<StagedFile>[] Run(
        DerivedFile[] wanted, DerivedFiles files, StageRunner run, Func<Stager> newWorker, IBuildProgress progress)
    {
        var mistakes = Make(wanted, files, run, progress);
        files.DropUnused(wanted);
        DerivedFile[] made = mistakes.IsEmpty ? wanted : [.. wanted.Where(files.Has)];
        var staged = new Outcome<StagedFile>[made.Length];
        if (made.Length > 0)
        {
            run.ForEach(
                "copy images", made.Length, newWorker, (worker, index) => staged[index] = worker.Stage(made[index], files.PathOf(made[index])));
        }

        return mistakes.IsEmpty ? staged : [.. staged, Outcome.Of(new StagedFile("", ""), mistakes)];
    }

    private static ImmutableArray<Diagnostic> Make(DerivedFile[] wanted, DerivedFiles files, StageRunner run, IBuildProgress progress)
    {
        DerivedFile[][] jobs =
            [.. wanted.Where(file => !files.Has(file)).GroupBy(static file => file.Source).Select(static group => group.ToArray())];
        if (jobs.Length == 0)
        {
            return [];
        }

        progress.Stage("encode images", jobs.Length);
        var mistakes = run.ForEachNamed("encode images", jobs, NameOf, job =>
        {
            var found = files.Make(job);
            progress.Advance(1);
            return found;
        });
        return [.. mistakes.SelectMany(static found => found)];
    }

    private static string NameOf(DerivedFile[] job) => job[0] is ImageVariant variant ? variant.Photo.File.Path.Value : job[0].Source;
}
