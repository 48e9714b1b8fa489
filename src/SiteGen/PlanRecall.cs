using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Output;
using SiteGen.Output.Lists;

namespace SiteGen;

/// <summary>The plan of the last look, for as long as the site has the same addresses.</summary>
internal sealed class PlanRecall
{
    private const int File = -1;
    private const int Other = -2;

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
                Renewed(last, prepared.Workshop.Site, source.Tree),
                [.. source.Diagnostics, .. prepared.Diagnostics, .. last.Own],
                prepared.Workshop.Photos);
            _last = last with { Plan = renewed, Tree = source.Tree };
            return renewed;
        }

        var live = new LiveWorkshop(prepared.Workshop);
        var made = plan(live);
        _last = new(live, made, source.Tree) { Shown = new(() => ShownBy(made.Outputs)), Own = made.Diagnostics[(source.Diagnostics.Length + prepared.Diagnostics.Length)..] };
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

    private static ImmutableArray<Output.Output> Renewed(Made last, Site site, SourceTree now)
    {
        var (outputs, before) = (last.Plan.Outputs, last.Tree);
        var files = before.Static.Zip(now.Static).Concat(before.Assets.Zip(now.Assets)).Where(static pair => pair.First != pair.Second)
            .ToDictionary(static pair => pair.First, static pair => pair.Second);
        var pages = last.Plan.Site.Pages == site.Pages ? [] : Changed(last.Plan.Site.Pages, site.Pages);
        if (files.Count == 0 && pages.Count == 0)
        {
            return outputs;
        }

        ImmutableArray<Output.Output>.Builder? renewed = null;
        var shown = last.Shown.Value;
        for (var place = 0; place < shown.Length; place++)
        {
            if (shown[place] == File ? files.Count > 0 : pages.Contains(shown[place]))
            {
                (renewed ??= outputs.ToBuilder())[place] = Renew(outputs[place]);
            }
        }

        return renewed?.MoveToImmutable() ?? outputs;

        Output.Output Renew(Output.Output output) => output switch
        {
            PageOutput one => one with { Page = site.Current(one.Page) },
            FileOutput one when files.TryGetValue(one.File, out var file) => one with { File = file },
            _ => output,
        };
    }

    private static int[] ShownBy(ImmutableArray<Output.Output> outputs) =>
    [
        .. outputs.Select(static output => output switch
        {
            PageOutput one => one.Page.Index,
            FileOutput => File,
            _ => Other,
        }),
    ];

    private static HashSet<int> Changed(ImmutableArray<Page> before, ImmutableArray<Page> now)
    {
        HashSet<int> changed = [];
        for (var index = 0; index < now.Length; index++)
        {
            if (!ReferenceEquals(before[index], now[index]))
            {
                changed.Add(index);
            }
        }

        return changed;
    }

    private sealed record Made(LiveWorkshop Live, SitePlan Plan, SourceTree Tree)
    {
        /// <summary>The mistakes that planning found.</summary>
        public ImmutableArray<Diagnostic> Own { get; init; } = [];

        /// <summary>For each output the index of the page that it shows, or what else it is: to look at all of them for each edit would take longer than the edit.</summary>
        public required Lazy<int[]> Shown { get; init; }
    }
}
