using SiteGen.Archiving;
using SiteGen.Configuration;
using SiteGen.Diagnostics;
using SiteGen.Pads;
using SiteGen.References;
using SiteGen.Running;

namespace SiteGen;

/// <summary>Reads what pages cite and what is kept of it; no server is asked.</summary>
internal static class PadCatalogs
{
    public static PadCatalog Read(BuildRequest request, CancellationToken cancel)
    {
        var run = new StageRunner(request.Time, request.Workers, cancel);
        var source = SiteBuilder.Read(request, run);
        if (source.Diagnostics.Any(MakesUnusable))
        {
            return new PadCatalog(source.Config, PadShelf.Empty) { Diagnostics = source.Diagnostics, IsUnusable = true };
        }

        var read = PadShelf.Read(source.Tree.Pads);
        var (shelf, broken) = read;
        var (pages, mistakes) = SiteReferences.Of(request, source with { Shelf = read }, run, seeksPads: true);
        var citations = pages.SelectMany(static page => page.Citations).Where(static citation => citation.Reference.Pad is not null).ToList();
        var missing = source.Diagnostics.Where(static item => item.Rule == ConfigRules.NoSuchFolder);
        return new PadCatalog(source.Config, shelf)
        {
            Cited = CitedIn(citations.Where(static citation => !citation.Reference.IsGuess), shelf, new(source.Config.References.Etherpad)),
            UnknownHosts = HostsOf(citations.Where(static citation => citation.Reference.IsGuess), source.Config.Origin),
            Diagnostics = [.. missing, .. mistakes, .. broken],
        };
    }

    private static ImmutableArray<CitedPad> CitedIn(IEnumerable<Citation> citations, PadShelf shelf, IgnoredPads ignored) =>
    [
        .. citations.GroupBy(static citation => citation.Reference.Pad.GetValueOrDefault())
            .Select(group => new CitedPad(group.Key, [.. group.OrderBy(static citation => citation.At)])
            {
                History = shelf.Find(group.Key),
                Seen = shelf.SeenOf(group.Key),
                IsIgnored = ignored.Holds(group.Key),
            })
            .OrderBy(static pad => pad.Pad.Host, StringComparer.Ordinal).ThenBy(static pad => pad.Pad.Name, StringComparer.Ordinal),
    ];

    // The site itself may have pages of such addresses.
    private static ImmutableArray<UnknownPadHost> HostsOf(IEnumerable<Citation> guesses, string origin) =>
    [
        .. guesses.GroupBy(static citation => citation.Reference.Pad.GetValueOrDefault().Host)
            .Where(group => !origin.EndsWith($"://{group.Key}", StringComparison.OrdinalIgnoreCase))
            .Select(static group => new UnknownPadHost(group.Key, group.Count()))
            .OrderByDescending(static host => host.Links).ThenBy(static host => host.Host, StringComparer.Ordinal),
    ];

    // A site whose first page is still to be written has pads all the same, and where a build writes does not matter here.
    private static bool MakesUnusable(Diagnostic item) => item.Severity == Severity.Error && item.Rule != ConfigRules.NoSuchFolder
        && (item.Rule.Code.StartsWith("SG02", StringComparison.Ordinal) || item.Rule.Code.StartsWith("SG03", StringComparison.Ordinal));
}
