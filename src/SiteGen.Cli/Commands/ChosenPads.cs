using SiteGen.Archiving;

namespace SiteGen.Cli.Commands;

/// <summary>The pads that a command line is about.</summary>
/// <param name="IsAll">All that are cited; nobody chose.</param>
internal sealed record ChosenPads(BuildRequest Request, PadCatalog Catalog, ImmutableArray<CitedPad> Pads, bool IsAll)
{
    /// <summary>For a list of all there is: copies that no page cites any more as well.</summary>
    public IReadOnlyList<CitedPad> Listed => IsAll ? [.. Pads, .. Catalog.Uncited] : Pads;
}
