using NetVips;
using SiteGen.Images.Vips;

namespace SiteGen.Images.Encoders;

/// <summary>Makes copies of a photo, decoding it once for all of them.</summary>
internal static class ImageEncoder
{
    /// <param name="variants">Of one photo.</param>
    /// <param name="write">Called for each with what writes its file to a path.</param>
    /// <returns>What went wrong; "" when nothing did.</returns>
    public static string Encode(IReadOnlyList<ImageVariant> variants, Action<ImageVariant, Action<string>> write)
    {
        if (LibVips.Failure.Length > 0)
        {
            return LibVips.Failure;
        }

        try
        {
            using var pixels = PhotoPixels.Decode(variants[0].Photo, variants.Select(static variant => variant.Recipe));
            foreach (var variant in variants)
            {
                using var image = pixels.Cut(variant.Recipe);
                write(variant, path => VariantWriter.Write(image, variant.Recipe, path));
            }

            return "";
        }
        catch (VipsException exception)
        {
            return exception.Message.Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1];
        }
    }
}
