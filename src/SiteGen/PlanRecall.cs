using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Output;
using SiteGen.Output.Lists;

namespace SiteGen;

/// <summary>The plan of the last look, for as long as the site has the same addresses.</summary>
internal sealed class PlanRecall
{
    private Made? _last;

    /// <param name="prepared">What outputs are rendered from now.</param>
    /// <param name="source">All files.</param>
    /// <param name="plan">Makes a plan whose outputs are rendered in that workshop.</param>
    public SitePlan Of(PreparedSite prepared, SiteSource source, Func<LiveWorkshop, SitePlan> plan)
    {
        if (_last is { } last && HasSameAddresses(last, prepared.Workshop))
        {
            last.Live.Workshop = prepared.Workshop;
            var renewed = last.Plan.After(
                prepared.Workshop.Site,
                Renewed(last.Plan, prepared.Workshop.Site, last.Tree, source.Tree),
                [.. source.Diagnostics, .. prepared.Diagnostics, .. last.Own],
                prepared.Workshop.Photos);
            _last = last with { Plan = renewed, Tree = source.Tree };
            return renewed;
        }

        var live = new LiveWorkshop(prepared.Workshop);
        var made = plan(live);
        _last = new(live, made, source.Tree) { Own = made.Diagnostics[(source.Diagnostics.Length + prepared.Diagnostics.Length)..] };
        return made;
    }

    // A site with the same identity has the same pages, and files of the same names.
    private static bool HasSameAddresses(Made last, Workshop now)
        => last.Live.Workshop is var before
            && before.Site.Identity == now.Site.Identity
            && before.Pads == now.Pads
            && (before.Theme == now.Theme || before.Theme.Names.ToHashSet(StringComparer.Ordinal).SetEquals(now.Theme.Names))
            && (!HasMoreLinks(before.Site, now) || ReferenceLists.Fit(last.Plan.Outputs, now.Site, now.References.Links));

    private static bool HasMoreLinks(Site before, Workshop now)
    {
        return now.Site.WrittenSince(before).Any(page => LinksIn(page, now.Site) > LinksIn(page, before));

        int LinksIn(Page page, Site site)
            => site.BodyOf(site.Current(page)) is { } file ? ReferenceMarks.Count(file.Body.Span, page.Params, now.References.Links) : 0;
    }

    private static ImmutableArray<Output.Output> Renewed(SitePlan plan, Site site, SourceTree before, SourceTree now)
    {
        var files = before.Static.Zip(now.Static).Concat(before.Assets.Zip(now.Assets)).Where(static pair => pair.First != pair.Second)
            .ToDictionary(static pair => pair.First, static pair => pair.Second);
        return files.Count == 0 && plan.Site.Pages == site.Pages ? plan.Outputs : [.. plan.Outputs.Select(Renew)];

        Output.Output Renew(Output.Output output) => output switch
        {
            PageOutput one when site.Current(one.Page) is var page && page != one.Page => one with { Page = page },
            FileOutput one when files.TryGetValue(one.File, out var file) => one with { File = file },
            _ => output,
        };
    }

    private sealed record Made(LiveWorkshop Live, SitePlan Plan, SourceTree Tree)
    {
        /// <summary>The mistakes that planning found.</summary>
        public ImmutableArray<Diagnostic> Own { get; init; } = [];
    }
}
