using NetVips;
using SiteGen.Images.Vips;

namespace SiteGen.Images.Encoders;

/// <summary>Makes copies of a photo, decoding it once for all of them.</summary>
internal static class ImageEncoder
{
    /// <param name="variants">Of one photo.</param>
    /// <param name="write">Called for each with what writes its file to a path.</param>
    /// <returns>What went wrong first; "" when nothing did.</returns>
    public static string Encode(IReadOnlyList<ImageVariant> variants, Action<ImageVariant, Action<string>> write)
    {
        if (LibVips.Failure.Length > 0)
        {
            return LibVips.Failure;
        }

        try
        {
            using var pixels = PhotoPixels.Decode(variants[0].Photo, variants.Select(static variant => variant.Recipe));

            var problem = "";
            foreach (var variant in variants)
            {
                // Where one fails the others are still made: the next build has less to do.
                var found = Encode(pixels, variant, write);
                problem = problem.Length == 0 ? found : problem;
            }

            return problem;
        }
        catch (VipsException exception)
        {
            return MessageOf(exception);
        }
    }

    private static string Encode(PhotoPixels pixels, ImageVariant variant, Action<ImageVariant, Action<string>> write)
    {
        try
        {
            using var image = pixels.Cut(variant.Recipe);
            write(variant, path => VariantWriter.Write(image, variant.Recipe, path));
            return "";
        }
        catch (VipsException exception)
        {
            return $"{variant.Recipe.Format} of {variant.Recipe.Width} × {variant.Recipe.Height}: {MessageOf(exception)}";
        }
    }

    private static string MessageOf(VipsException exception) => exception.Message.Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1];
}
