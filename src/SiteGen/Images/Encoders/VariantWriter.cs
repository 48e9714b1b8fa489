using NetVips;
using SiteGen.Configuration;

namespace SiteGen.Images.Encoders;

/// <summary>Writes pixels as a file of one format, with nothing in it but the pixels and whose they are.</summary>
internal static class VariantWriter
{
    private static readonly double[] White = [255, 255, 255];

    public static void Write(Image image, ImageRecipe recipe, string path)
    {
        var keep = Credits.AreIn(image) ? Enums.ForeignKeep.Xmp : Enums.ForeignKeep.None;
        switch (recipe.Format)
        {
            case ImageFormat.Jpeg:
                // Progressive: a part of the file shows the whole photo, and it is a little smaller, too.
                image.Jpegsave(path, q: recipe.Quality, optimizeCoding: true, interlace: true, background: White, keep: keep);
                break;
            case ImageFormat.Png:
                image.Pngsave(path, compression: 9, filter: Enums.ForeignPngFilter.All, keep: keep);
                break;
            case ImageFormat.WebP:
                image.Webpsave(path, q: recipe.Quality, lossless: recipe.Quality == 0, effort: recipe.Effort, keep: keep);
                break;
            case ImageFormat.Avif:
                image.Heifsave(
                    path,
                    q: recipe.Quality,
                    lossless: recipe.Quality == 0,
                    compression: Enums.ForeignHeifCompression.Av1,
                    effort: recipe.Effort,
                    bitdepth: 8,
                    keep: keep);
                break;
            case ImageFormat.Gif:
                image.Gifsave(path, keep: keep);
                break;
            case ImageFormat.Tiff:
                image.Tiffsave(path, compression: Enums.ForeignTiffCompression.Deflate, keep: keep);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(recipe), recipe.Format, "not a format that can be written");
        }
    }
}
