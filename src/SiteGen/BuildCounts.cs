namespace SiteGen;

/// <summary>What a build made, by kind, and what became of it in the output folder.</summary>
public sealed record BuildCounts
{
    public int Pages { get; init; }

    public int Lists { get; init; }

    public int Feeds { get; init; }

    public int StaticFiles { get; init; }

    public int Resources { get; init; }

    public int Aliases { get; init; }

    public int Written { get; init; }

    public int Unchanged { get; init; }

    public int Deleted { get; init; }

    /// <summary>Photos whose originals say where they were taken; what is published does not.</summary>
    public int LocatedPhotos { get; init; }
}
