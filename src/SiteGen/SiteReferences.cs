using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Running;

namespace SiteGen;

/// <summary>Collects what a site's pages refer to by rendering their bodies; nothing is published.</summary>
public static class SiteReferences
{
    /// <summary>Drafts, future and expired pages too: what they refer to goes away just the same.</summary>
    public static Outcome<ImmutableArray<CitingPage>> Of(BuildRequest request, CancellationToken cancel)
    {
        var run = new StageRunner(request.Time, request.Workers, cancel);
        return Of(request, SiteBuilder.Read(request, run), run, seeksPads: false);
    }

    /// <param name="seeksPads">With links that look like pads on servers that are not configured.</param>
    internal static Outcome<ImmutableArray<CitingPage>> Of(BuildRequest request, SiteSource source, StageRunner run, bool seeksPads)
    {
        var (workshop, _, diagnostics) = SiteBuilder.Prepare(request, Collecting(source, seeksPads), new BuildFilters(true, true, true), new BuildMemory(), run);
        Page[] pages = [.. workshop.Site.Pages.Where(static page => page.Source is not null)];
        var citations = run.ForEach("references", pages, page => workshop.Articles.Facts(page).References);
        ImmutableArray<CitingPage> citing =
            [.. pages.Zip(citations, static (page, found) => new CitingPage(page, found)).Where(static page => !page.Citations.IsEmpty)];
        return Outcome.Of(citing, [.. source.Diagnostics, .. diagnostics]);
    }

    // Who does not want links decorated wants his pads kept all the same.
    private static SiteSource Collecting(SiteSource source, bool seeksPads) => source with
    {
        Config = source.Config with { References = source.Config.References with { IsOn = true, SeeksPads = seeksPads } },
    };
}
