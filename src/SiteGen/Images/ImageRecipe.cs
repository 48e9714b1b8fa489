using SiteGen.Configuration;

namespace SiteGen.Images;

/// <summary>What is made of a photo: the part of it, its size, and how it is encoded.</summary>
/// <param name="Format">One that can be written: JPEG, PNG, WebP, AVIF, GIF or TIFF.</param>
/// <param name="Width">In pixels, at least 1.</param>
/// <param name="Height">In pixels, at least 1.</param>
/// <param name="Quality">1 to 100; 0 for formats without loss.</param>
/// <param name="Effort">How long to search for a smaller file: 0 to 9, by the format's own scale.</param>
public sealed record ImageRecipe(ImageFormat Format, int Width, int Height, int Quality, int Effort)
{
    /// <summary>Which part of the photo is shown.</summary>
    public ImageCut Cut { get; init; } = ImageCut.Whole;

    /// <summary>Degrees by which it is turned against the clock before anything else: 0, 90, 180 or 270.</summary>
    public int Turn { get; init; }

    /// <summary>What shines through where the photo is transparent, <c>#rrggbb</c>; "" = nothing, or white where the format knows no transparency.</summary>
    public string Background { get; init; } = "";

    /// <summary>What is done first: this recipe then begins with its result. Null = with the photo.</summary>
    public ImageRecipe? Before { get; init; }
}
