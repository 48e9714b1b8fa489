namespace SiteGen.Images;

/// <summary>Which part of a photo is shown when the wanted shape is not the photo's own (Hugo's <c>Fill</c> and <c>Crop</c>).</summary>
/// <param name="Kind">How the part is found.</param>
/// <param name="Anchor">For <see cref="ImageCutKind.Fill"/> and <see cref="ImageCutKind.Crop"/>: which part is kept.</param>
public readonly record struct ImageCut(ImageCutKind Kind, ImageAnchor Anchor)
{
    /// <summary>All of it, resized to the recipe's width and height.</summary>
    public static readonly ImageCut Whole = new(ImageCutKind.Whole, ImageAnchor.Centre);
}
