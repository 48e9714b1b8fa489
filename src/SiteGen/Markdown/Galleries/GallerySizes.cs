using SiteGen.Configuration;

namespace SiteGen.Markdown.Galleries;

/// <summary>Puts photos into rows, and tells each how much of its row it gets. The theme's style sheet has the same numbers.</summary>
internal static class GallerySizes
{
    /// <summary>The shape that style sheets give pictures whose size is not known.</summary>
    public const double UsualRatio = 1.5;

    /// <summary>A picture beyond stands whole within a frame of this shape: rows of a tower or of a thread would be nothing else.</summary>
    private const double LeastRatio = 0.5;
    private const double MostRatio = 4;

    /// <summary>Of the row of large windows; in small ones at most two photos share a row.</summary>
    private const double RowOfMedium = 0.72;
    private const double RowOfSmall = 0.44;

    /// <summary>Pages that show parts of many galleries have lower rows.</summary>
    private const double OverviewRow = 1.4;

    /// <summary>A picture that is less high is shown in twice its size at the most.</summary>
    private const int LeastHeight = 200;

    public static ImmutableArray<GalleryPhoto> Of(IReadOnlyList<GalleryPhoto> photos, GalleriesConfig config, bool isOverview = false)
    {
        ImmutableArray<double> ratios = [.. photos.Select(static photo => FrameOf(photo.Picture) ?? UsualRatio)];
        var row = (isOverview ? OverviewRow : 1) * config.Width / config.RowHeight;
        var large = PhotoRows.Parts(ratios, new(row, 1.6 * row, 8));
        var medium = PhotoRows.Parts(ratios, new(row * RowOfMedium, 1.4 * row * RowOfMedium, 5));
        var small = PhotoRows.Parts(ratios, new(row * RowOfSmall, 1.15 * row * RowOfSmall, isOverview ? 3 : 2));
        var sizes = new PictureSizes(config, ratios.Sum());
        return
        [
            .. photos.Select((photo, index) =>
            {
                var parts = new RowParts(large[index], medium[index], small[index]);
                return photo with { Parts = parts, Picture = photo.Picture with { Sizes = sizes.InRow(parts) } };
            }),
        ];
    }

    /// <summary>Width by height; null when that is not known.</summary>
    public static double? RatioOf(Picture picture)
        => picture.Photo is { Height: > 0, Width: > 0 } photo ? Math.Round((double)photo.Width / photo.Height, 4) : null;

    /// <summary>The shape of the place that a gallery keeps for it: its own unless that is extreme.</summary>
    public static double? FrameOf(Picture picture)
        => RatioOf(picture) is { } ratio ? Math.Clamp(ratio, LeastRatio, MostRatio) : null;

    /// <summary>Whether it does not fill its place.</summary>
    public static bool IsFramed(Picture picture) => FrameOf(picture) != RatioOf(picture) || MostWidthOf(picture) is not null;

    /// <summary>How wide it is shown at the most, in CSS pixels; null for those that fill their place.</summary>
    public static int? MostWidthOf(Picture picture)
        => picture.Photo is { Height: < LeastHeight and > 0, Width: > 0, Format: not ImageFormat.Svg } photo
            && photo.Width < LeastHeight * MostRatio
                ? 2 * photo.Width
                : null;

    /// <summary>Of all their places, as a style sheet adds them up.</summary>
    public static double SumOf(ImmutableArray<GalleryPhoto> photos)
        => Math.Round(photos.Sum(static photo => FrameOf(photo.Picture) ?? UsualRatio), 4);
}
