using NetVips;
using SiteGen.Configuration;

namespace SiteGen.Images.Encoders;

/// <summary>Writes pixels as a file of one format, with nothing but the pixels in it.</summary>
internal static class VariantWriter
{
    private const Enums.ForeignKeep Keep = Enums.ForeignKeep.None;
    private static readonly double[] White = [255, 255, 255];

    public static void Write(Image image, ImageRecipe recipe, string path)
    {
        switch (recipe.Format)
        {
            case ImageFormat.Jpeg:
                // Progressive: a part of the file shows the whole photo, and it is a little smaller, too.
                image.Jpegsave(path, q: recipe.Quality, optimizeCoding: true, interlace: true, background: White, keep: Keep);
                break;
            case ImageFormat.Png:
                image.Pngsave(path, compression: 9, filter: Enums.ForeignPngFilter.All, keep: Keep);
                break;
            case ImageFormat.WebP:
                image.Webpsave(path, q: recipe.Quality, lossless: recipe.Quality == 0, effort: recipe.Effort, keep: Keep);
                break;
            case ImageFormat.Avif:
                image.Heifsave(
                    path,
                    q: recipe.Quality,
                    lossless: recipe.Quality == 0,
                    compression: Enums.ForeignHeifCompression.Av1,
                    effort: recipe.Effort,
                    bitdepth: 8,
                    keep: Keep);
                break;
            case ImageFormat.Gif:
                image.Gifsave(path, keep: Keep);
                break;
            case ImageFormat.Tiff:
                image.Tiffsave(path, compression: Enums.ForeignTiffCompression.Deflate, keep: Keep);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(recipe), recipe.Format, "not a format that can be written");
        }
    }
}
