using SiteGen.Configuration;

namespace SiteGen.Images;

/// <summary>How large a picture of a format can be: what is larger cannot be written at all.</summary>
internal static class FormatLimits
{
    /// <summary>The most pixels on one side.</summary>
    public static int SideOf(ImageFormat format) => format switch
    {
        ImageFormat.WebP => 16_383,
        ImageFormat.Avif => 16_384,

        // The format itself ends at 65,535; libjpeg a little earlier.
        ImageFormat.Jpeg => 65_500,
        ImageFormat.Gif => 65_535,
        _ => int.MaxValue,
    };

    public static bool Holds(ImageFormat format, int width, int height) => Math.Max(width, height) <= SideOf(format);
}
