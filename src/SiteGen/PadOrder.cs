using SiteGen.Archiving;

namespace SiteGen;

/// <summary>Which pads of which site are to be kept or checked, and how.</summary>
public sealed record PadOrder(BuildRequest Request, PadCatalog Catalog, ImmutableArray<CitedPad> Pads)
{
    public PadWishes Wishes { get; init; } = new();

    /// <summary>All that are cited; nobody named pads or pages, so that an interrupted run can be gone on with.</summary>
    public bool IsOverAll { get; init; }
}
