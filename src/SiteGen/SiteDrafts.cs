using SiteGen.Diagnostics;
using SiteGen.Drafting;
using SiteGen.Running;

namespace SiteGen;

/// <summary>Gets the pads that a draft starts from.</summary>
public static class SiteDrafts
{
    /// <summary>Pads by their addresses, in that order; none with the reason when one cannot be had.</summary>
    /// <param name="keep">Copies stay in the site's folder, as <c>pads archive</c> leaves them.</param>
    public static Outcome<ImmutableArray<PadSource>> FetchPads(
        BuildRequest request, ImmutableArray<string> urls, bool keep, IBuildProgress progress, CancellationToken cancel)
        => new([], [DraftingRules.NotConfigured.At(default, $"'{urls[0]}' is no pad of a host that the configuration names")]);
}
