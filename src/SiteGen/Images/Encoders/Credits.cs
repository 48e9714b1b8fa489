using NetVips;
using SiteGen.Images.Metadata;

namespace SiteGen.Images.Encoders;

/// <summary>Leaves of all that a file says beside its pixels only whose they are: artist and copyright.</summary>
internal static class Credits
{
    private const string Artist = "exif-ifd0-Artist";
    private const string Copyright = "exif-ifd0-Copyright";

    public static Image Only(Image image, PhotoMetadata metadata) => image.Mutate(fields =>
    {
        foreach (var field in image.GetFields().Where(IsSaying))
        {
            fields.Remove(field);
        }

        Set(fields, Artist, metadata.Artist);
        Set(fields, Copyright, metadata.Copyright);
    });

    public static bool AreIn(Image image) => image.Contains(Artist) || image.Contains(Copyright);

    private static bool IsSaying(string field)
        => field.StartsWith("exif-", StringComparison.Ordinal)
            || field.EndsWith("-data", StringComparison.Ordinal)
            || field.StartsWith("png-comment-", StringComparison.Ordinal);

    // libvips wants each text with a description in brackets, and takes it off again.
    private static void Set(MutableImage fields, string field, string text)
    {
        if (text.Length > 0)
        {
            fields.Set(GValue.GStrType, field, $"{text} (ASCII, 0 components, 0 bytes)");
        }
    }
}
