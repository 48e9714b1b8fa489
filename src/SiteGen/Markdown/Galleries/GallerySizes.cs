using SiteGen.Configuration;

namespace SiteGen.Markdown.Galleries;

/// <summary>Tells each photo of a gallery how much of its row it gets.</summary>
internal static class GallerySizes
{
    /// <summary>The shape that style sheets give pictures whose size is not known.</summary>
    private const double UsualRatio = 1.5;

    public static ImmutableArray<GalleryPhoto> Of(IReadOnlyList<GalleryPhoto> photos, GalleriesConfig config)
    {
        var sizes = PictureSizes.InRows([.. photos.Select(static photo => RatioOf(photo.Picture) ?? UsualRatio)], config);
        return [.. photos.Select((photo, index) => photo with { Picture = photo.Picture with { Sizes = sizes[index] } })];
    }

    /// <summary>Width by height; null when that is not known.</summary>
    public static double? RatioOf(Picture picture)
        => picture.Photo is { Height: > 0, Width: > 0 } photo ? Math.Round((double)photo.Width / photo.Height, 4) : null;

    /// <summary>Of all of them, as a style sheet adds them up.</summary>
    public static double SumOf(ImmutableArray<GalleryPhoto> photos)
        => Math.Round(photos.Sum(static photo => RatioOf(photo.Picture) ?? UsualRatio), 4);
}
