namespace SiteGen.Pads;

/// <summary>How a pad's text differs from what it was before.</summary>
/// <param name="Added">Lines that are new; a line in which a word changed counts as one that went and one that came.</param>
/// <param name="Removed">Lines that are gone.</param>
/// <param name="Parts">From top to bottom; empty when there is too much to show.</param>
public sealed record PadChange(int Added, int Removed, ImmutableArray<PadChangePart> Parts)
{
    public bool IsNone => Added == 0 && Removed == 0;

    /// <summary>Only the numbers are known, or readable.</summary>
    public bool IsTooMuch => Parts.IsEmpty && !IsNone;
}
