namespace SiteGen.Images;

/// <summary>The copies that a page offers of one photo: a browser takes one of the best format that it knows.</summary>
/// <param name="Sources">Newer formats, best first: for each a line of <c>&lt;source&gt;</c>.</param>
/// <param name="Fallback">The same widths in a format that every browser shows; never empty.</param>
public sealed record PicturePlan(Photo Photo, ImmutableArray<PictureSource> Sources, PictureSource Fallback)
{
    /// <summary>What a link to the photo leads to.</summary>
    public ImageVariant Largest => Fallback.Variants[^1];

    /// <summary>What <c>src</c> names: of medium size, for browsers without <c>srcset</c>.</summary>
    public ImageVariant Usual => Fallback.Variants[Math.Min(1, Fallback.Variants.Length - 1)];

    public IEnumerable<ImageVariant> Variants => Sources.SelectMany(static source => source.Variants).Concat(Fallback.Variants);
}
