using SiteGen.Configuration;

namespace SiteGen.Markdown.Galleries;

/// <summary>Tells each photo of a gallery how much of its row it gets.</summary>
internal static class GallerySizes
{
    /// <summary>The shape that a style sheet gives pictures whose size is not known.</summary>
    private const double UsualRatio = 1.5;

    public static ImmutableArray<GalleryPhoto> Of(IReadOnlyList<GalleryPhoto> photos, GalleriesConfig config)
    {
        var sizes = PictureSizes.InRows([.. photos.Select(static photo => Ratio(photo.Picture))], config);
        return [.. photos.Select((photo, index) => photo with { Picture = photo.Picture with { Sizes = sizes[index] } })];
    }

    private static double Ratio(Picture picture)
        => picture.Photo is { Height: > 0, Width: > 0 } photo ? (double)photo.Width / photo.Height : UsualRatio;
}
