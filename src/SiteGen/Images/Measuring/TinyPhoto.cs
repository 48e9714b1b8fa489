using NetVips;
using SiteGen.Images.Vips;

namespace SiteGen.Images.Measuring;

/// <summary>Shrinks a photo to a few pixels: what a page shows until the photo is there.</summary>
internal static class TinyPhoto
{
    /// <summary>Of its longer side, in pixels.</summary>
    public const int Side = 24;

    // The whole data: address; a gallery has hundreds of them.
    private const int MaxLength = 599;
    private const string Start = "data:image/webp;base64,";

    public static PhotoMeasures Describe(Image image, PhotoMeasures facts)
    {
        using var shrunk = image.ThumbnailImage(
            Side,
            height: Side,
            size: Enums.Size.Down,
            inputProfile: VipsColours.SourceOf(image),
            outputProfile: VipsColours.TargetOf(image));
        using var plain = VipsColours.ToEightBits(shrunk);
        using var tiny = plain.CopyMemory();
        var pixels = tiny.WriteToMemory<byte>();
        var hasAlpha = tiny.HasAlpha() && HasHoles(pixels, tiny.Bands);
        return facts with
        {
            HasAlpha = hasAlpha,
            Colour = DominantColour.Of(pixels, tiny.Bands, tiny.HasAlpha()),

            // Under a see-through picture, it would show through.
            Preview = hasAlpha ? "" : PreviewOf(tiny),
        };
    }

    private static bool HasHoles(ReadOnlySpan<byte> pixels, int bands)
    {
        for (var i = bands - 1; i < pixels.Length; i += bands)
        {
            if (pixels[i] < 255)
            {
                return true;
            }
        }

        return false;
    }

    private static string PreviewOf(Image tiny)
    {
        foreach (var quality in (ReadOnlySpan<int>)[40, 15, 1])
        {
            using var flat = tiny.HasAlpha() ? tiny.ExtractBand(0, n: tiny.Bands - 1) : tiny.Copy();
            var text = Start + Convert.ToBase64String(flat.WebpsaveBuffer(q: quality, effort: 4, keep: Enums.ForeignKeep.None));
            if (text.Length <= MaxLength)
            {
                return text;
            }
        }

        return "";
    }
}
