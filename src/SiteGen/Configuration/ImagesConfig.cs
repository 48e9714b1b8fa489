namespace SiteGen.Configuration;

/// <summary><c>images</c>: what becomes of the pictures of a site.</summary>
public sealed record ImagesConfig
{
    /// <summary><c>variants</c>: pictures of texts are offered in several sizes and formats.</summary>
    public bool HasVariants { get; init; } = true;

    /// <summary><c>formats</c>: those offered before the format of the source, best first.</summary>
    public ImmutableArray<ImageFormat> Formats { get; init; } = [ImageFormat.Avif, ImageFormat.WebP];

    /// <summary><c>widths</c> in pixels, the smallest first; never empty.</summary>
    public ImmutableArray<int> Widths { get; init; } = [480, 960, 1440, 1920];

    /// <summary><c>quality</c> by format, 1 to 100.</summary>
    public ImmutableDictionary<ImageFormat, int> Quality { get; init; } = ImmutableDictionary<ImageFormat, int>.Empty
        .Add(ImageFormat.Avif, 50).Add(ImageFormat.WebP, 75).Add(ImageFormat.Jpeg, 80);

    /// <summary><c>effort</c> by format: how long to search for a smaller file.</summary>
    public ImmutableDictionary<ImageFormat, int> Effort { get; init; } = ImmutableDictionary<ImageFormat, int>.Empty
        .Add(ImageFormat.Avif, 2).Add(ImageFormat.WebP, 2);

    /// <summary><c>maxPixels</c>: a picture that claims to have more is not decoded.</summary>
    public long MaxPixels { get; init; } = 200_000_000;

    /// <summary><c>metadata</c>.</summary>
    public ImageMetadata Metadata { get; init; } = ImageMetadata.Strip;

    public int QualityOf(ImageFormat format) => Quality.GetValueOrDefault(format);

    public int EffortOf(ImageFormat format) => Effort.GetValueOrDefault(format);
}
