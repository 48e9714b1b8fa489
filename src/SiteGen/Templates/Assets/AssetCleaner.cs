using SiteGen.Configuration;
using SiteGen.Diagnostics;
using SiteGen.Images;
using SiteGen.Images.Metadata;

namespace SiteGen.Templates.Assets;

/// <summary>Takes out of pictures and films of assets/ what their makers would tell with them, as for all that a site publishes.</summary>
internal static class AssetCleaner
{
    /// <returns>Null bytes when the file must not be published at all.</returns>
    public static (byte[]? Bytes, ImmutableArray<Diagnostic> Found) Clean(AssetSource source, byte[] bytes, ImageMetadata metadata)
    {
        if (metadata == ImageMetadata.Keep)
        {
            return (bytes, []);
        }

        var (place, cleaned) = (new SourceLocation(source.Place), Look(source, bytes));
        return cleaned switch
        {
            { Withheld.Length: > 0 } => (null, [MetadataRules.Withheld.At(place, $"the file is not published: it {cleaned.Withheld}")]),
            { IsDamaged: true } => (cleaned.Apply(bytes), [MetadataRules.Damaged.At(place, "the file is damaged: parts of it that may be metadata are left out")]),
            { IsUnchanged: true } => (bytes, []),
            _ => (cleaned.Apply(bytes), []),
        };
    }

    private static CleanedFile Look(AssetSource source, byte[] bytes)
    {
        try
        {
            using var file = new MemoryStream(bytes, writable: false);
            return MetadataStripper.Clean(file, source.Name);
        }
        catch (Exception exception) when (PictureException.IsBug(exception))
        {
            throw new PictureException(source.Place, exception);
        }
    }
}
