using SiteGen.Output;
using SiteGen.Output.Publishing;
using SiteGen.Running;
using SiteGen.Templates;

namespace SiteGen;

/// <summary>The three ways a build can end.</summary>
internal static class BuildResults
{
    public static BuildResult Refused(SiteSource source, StageRunner run) => new()
    {
        Diagnostics = source.Diagnostics,
        Timings = run.Timings,
        OutputFullPath = source.OutputFullPath,
    };

    public static BuildResult UpToDate(SiteSource source, LastBuild last, StageRunner run) => new()
    {
        Diagnostics = last.Diagnostics,
        Counts = new BuildCounts { Unchanged = last.Outputs, LocatedPhotos = last.LocatedPhotos },
        Timings = run.Timings,
        State = PublishState.Published,
        WasUpToDate = true,
        OutputFullPath = source.OutputFullPath,
    };

    public static BuildResult Of(SiteSource source, SitePlan plan, PublishResult published, StageRunner run)
    {
        var counts = plan.Outputs.CountBy(static output => output.Category).ToDictionary();
        var copies = plan.Outputs.OfType<FileOutput>().Count();
        return new()
        {
            Diagnostics = MistakeReport.Merge([.. plan.Diagnostics, .. published.Diagnostics]),
            Counts = new BuildCounts
            {
                Pages = counts.GetValueOrDefault(OutputCategory.Page),
                Lists = counts.GetValueOrDefault(OutputCategory.List) - published.LeftOut,
                Feeds = counts.GetValueOrDefault(OutputCategory.Feed),
                Aliases = counts.GetValueOrDefault(OutputCategory.Alias),
                StaticFiles = source.Tree.Static.Length,
                Resources = copies - source.Tree.Static.Length,
                Written = published.Written,
                Unchanged = published.Unchanged,
                Deleted = published.Removed,
                LocatedPhotos = published.LocatedPhotos,
            },
            Timings = run.Timings,
            State = published.State,
            OutputFullPath = source.OutputFullPath,
        };
    }
}
