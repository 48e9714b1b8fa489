using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Images;
using SiteGen.Running;

namespace SiteGen.Output.Publishing;

/// <summary>Makes and stages the files that rendered outputs refer to, after all of them are rendered.</summary>
internal static class DerivedStage
{
    public static Outcome<StagedFile>[] Run(
        IEnumerable<StagedFile> rendered, DerivedFiles files, StageRunner run, Func<Stager> newWorker)
    {
        DerivedFile[] wanted = [.. rendered.SelectMany(static file => file.Emitted).Distinct().OrderBy(static file => file.Url.Value, StringComparer.Ordinal)];
        if (wanted.Length == 0)
        {
            return [];
        }

        DerivedFile[][] jobs = [.. wanted.Where(file => !files.Has(file)).GroupBy(static file => file.Source).Select(static group => group.ToArray())];
        var mistakes = jobs.Length == 0 ? [] : run.ForEach("encode images", jobs, files.Make);
        var staged = new Outcome<StagedFile>[wanted.Length];
        run.ForEach("copy images", wanted.Length, newWorker, (worker, index) => staged[index] = worker.Stage(wanted[index], files.PathOf(wanted[index])));
        staged[0] = staged[0] with { Diagnostics = [.. staged[0].Diagnostics, .. mistakes.SelectMany(static found => found)] };
        return staged;
    }
}
