using NetVips;
using SiteGen.Configuration;
using SiteGen.Images.Vips;

namespace SiteGen.Images.Measuring;

/// <summary>Tells moving pictures, which are published as they are: a copy of their first frame would be another picture.</summary>
internal static class Animation
{
    public static bool IsIn(ImageFormat format, ReadOnlySpan<byte> start, Image image) => format switch
    {
        ImageFormat.Gif or ImageFormat.WebP => VipsFile.PagesOf(image) > 1,
        ImageFormat.Png => start.IndexOf("acTL"u8) >= 0,
        ImageFormat.Avif => start.Length >= 12 && start[8..12].SequenceEqual("avis"u8),
        _ => false,
    };
}
