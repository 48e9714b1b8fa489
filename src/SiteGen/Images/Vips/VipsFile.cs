using NetVips;
using SiteGen.Configuration;

namespace SiteGen.Images.Vips;

/// <summary>Opens a picture with the decoder of its format and no other. Reading pixels is left to whoever needs them.</summary>
internal static class VipsFile
{
    /// <param name="scale">What will be needed of its size, up to 1: formats that can then decode less.</param>
    public static Image Open(string fullPath, ImageFormat format, double scale = 1)
    {
        const Enums.Access Once = Enums.Access.Sequential;

        // A photo that was copied half-way is an author's mistake, not a photo with a grey half.
        const Enums.FailOn Strict = Enums.FailOn.Truncated;
        return format switch
        {
            ImageFormat.Jpeg => Image.Jpegload(fullPath, shrink: ShrinkOf(scale), access: Once, failOn: Strict),
            ImageFormat.Png => Image.Pngload(fullPath, access: Once, failOn: Strict),
            ImageFormat.WebP => Image.Webpload(fullPath, scale: scale, access: Once, failOn: Strict),
            ImageFormat.Gif => Image.Gifload(fullPath, access: Once, failOn: Strict),
            ImageFormat.Tiff => Image.Tiffload(fullPath, access: Once, failOn: Strict),
            ImageFormat.Avif or ImageFormat.Heic => Image.Heifload(fullPath, access: Once, failOn: Strict),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "not a format of photos"),
        };
    }

    /// <summary>The same where all pixels will be wanted.</summary>
    public static Image OpenPixels(string fullPath, ImageFormat format, double scale = 1)
        => format == ImageFormat.Heic && LibHeif.IsHere ? LibHeif.Open(fullPath) : Open(fullPath, format, scale);

    /// <summary>Whether width and height change places when the orientation in its metadata is applied.</summary>
    public static bool IsSideways(Image image) => image.Contains("orientation") && image.Get("orientation") is int and >= 5 and <= 8;

    /// <summary>How many pictures the file holds.</summary>
    public static int PagesOf(Image image) => image.Contains("n-pages") && image.Get("n-pages") is int count ? count : 1;

    // A JPEG's blocks can be decoded at a half, a quarter or an eighth of their size for a fraction of the work.
    private static int ShrinkOf(double scale) => scale switch
    {
        <= 1.0 / 8 => 8,
        <= 1.0 / 4 => 4,
        <= 1.0 / 2 => 2,
        _ => 1,
    };
}
