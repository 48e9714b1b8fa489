using SiteGen.Checking.Links;
using SiteGen.Checking.Mending;
using SiteGen.Checking.Reading;
using SiteGen.Checking.Rules;
using SiteGen.Checking.Tracing;
using SiteGen.Output;
using SiteGen.Running;

namespace SiteGen.Checking;

/// <summary>Looks through all that a site would publish: each file is rendered and read once, reduced to small facts, and these are held against each other.</summary>
internal static class SiteChecker
{
    public static CheckedSite Check(SitePlan plan, Sources sources, StageRunner run, IBuildProgress progress)
    {
        var addresses = AddressReader.Of(sources.Config);
        var read = DocumentStage.Run(plan, addresses, run, progress);
        var site = run.Run("index", () => new Published(read.Documents, plan.Site.HiddenPages, addresses));

        var links = new LinkRules(site, addresses, sources.Config.Origin.StartsWith("https:", StringComparison.OrdinalIgnoreCase));
        var pages = new PageRules(sources.Config.Check);
        var found = run.ForEach("rules", read.Documents, document =>
        {
            var findings = links.Check(document);
            pages.Check(document, findings);
            return findings;
        });
        var together = run.Run("site rules", () => new SiteRules(read, site, addresses).Check().ToArray());
        var placer = new Placer(sources, addresses, site, new CheckLevels(sources.Config.Check), read.Mistakes);
        var told = run.Run("places", () => placer.Place([.. found.SelectMany(static findings => findings), .. together]));
        return new(
            [.. read.Mistakes, .. told],
            read.Documents.Length,
            read.Documents.Count(static document => document is { Page: not null, SendsTo: null }),
            read.Documents.Sum(static document => document.Links.Length))
        {
            Mend = () => new LinkMender(sources, site, addresses).Mend(),
        };
    }
}
