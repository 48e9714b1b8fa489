using SiteGen.Diagnostics;
using SiteGen.Drafting;

namespace SiteGen;

/// <summary>Gets the pads that a draft starts from.</summary>
public static class SiteDrafts
{
    /// <summary>A pad by its address; null with the reason when it cannot be had.</summary>
    /// <param name="keep">A copy stays in the site's folder, as <c>pads archive</c> leaves one.</param>
    public static Outcome<PadSource?> FetchPad(BuildRequest request, string url, bool keep, CancellationToken cancel)
        => new(null, [DraftingRules.NotConfigured.At(default, $"'{url}' is no pad of a host that the configuration names")]);
}
