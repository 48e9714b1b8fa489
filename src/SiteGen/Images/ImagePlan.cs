using System.Text;
using SiteGen.Configuration;
using SiteGen.Files;

namespace SiteGen.Images;

/// <summary>Decides which copies of a photo a page offers. Pure: nothing is read or encoded, so that a preview can make a copy when it is asked for.</summary>
public static class ImagePlan
{
    // Another number gives every copy another address: for when the same recipe makes other bytes than before.
    private const string Writing = "1";

    /// <summary>The copies of <paramref name="photo"/>, or null when it is shown as it is (<see cref="Photo.HasVariants"/>, <c>images.variants: false</c>).</summary>
    /// <param name="shape">What a template made of the photo, of which there are to be copies; null for the photo itself.</param>
    public static PicturePlan? Of(Photo photo, ImagesConfig config, ImageRecipe? shape = null)
    {
        config = photo.Config ?? config;
        if (!photo.HasVariants || !config.HasVariants)
        {
            return null;
        }

        var full = shape is null ? (photo.Width, photo.Height) : (shape.Width, shape.Height);
        var fallback = FallbackOf(photo, SizeAt(Math.Min(full.Width, config.Widths[^1]), full));
        ImmutableArray<PictureSource> sources =
        [
            .. config.Formats.Where(format => format != fallback)
                .Select(format => SourceOf(photo, format, config, shape))
                .Where(static source => !source.Variants.IsEmpty),
        ];
        return new(photo, sources, SourceOf(photo, fallback, config, shape));
    }

    /// <summary>One copy by a recipe: for template authors' <c>resize</c>, <c>fill</c> and the like.</summary>
    public static ImageVariant Variant(Photo photo, ImageRecipe recipe)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{Writing} {photo.Hash} {recipe}");
        var hash = ContentHash.Of(Encoding.UTF8.GetBytes(text)).ToString()[..12];
        var name = FileTitle.Of(Path.GetFileNameWithoutExtension(photo.File.Inside), "photo");
        var file = string.Create(CultureInfo.InvariantCulture, $"{name}-{hash}-{recipe.Width}.{Extension(recipe.Format)}");
        return new(photo, recipe, UrlPath.Root.Folder(DerivedFile.Folder).File(file));
    }

    /// <summary>What tells a copy's bytes: its file name without the part that is for people.</summary>
    internal static string KeyOf(string fileName)
    {
        var width = fileName.LastIndexOf('-');
        return fileName[(fileName.LastIndexOf('-', width - 1) + 1)..];
    }

    // One that every browser shows and that holds the largest copy.
    private static ImageFormat FallbackOf(Photo photo, (int Width, int Height) largest)
    {
        ImmutableArray<ImageFormat> usual = photo.HasAlpha || photo.Format == ImageFormat.Gif
            ? [ImageFormat.Png]
            : [ImageFormat.Jpeg, ImageFormat.Png];
        ImmutableArray<ImageFormat> choice = photo.Format is ImageFormat.Jpeg or ImageFormat.Png or ImageFormat.WebP ? [photo.Format, .. usual] : usual;
        return choice.First(format => FormatLimits.Holds(format, largest.Width, largest.Height));
    }

    private static PictureSource SourceOf(Photo photo, ImageFormat format, ImagesConfig config, ImageRecipe? shape)
        => new(
            $"image/{format.ToString().ToLowerInvariant()}",
            [.. Widths(photo, format, config, shape).Select(width => Variant(photo, RecipeFor(photo, format, width, config, shape)))]);

    private static ImageRecipe RecipeFor(Photo photo, ImageFormat format, int width, ImagesConfig config, ImageRecipe? shape)
    {
        var (quality, effort) = (config.QualityOf(format), config.EffortOf(format));
        if (shape?.Width == width)
        {
            return shape with { Format = format, Quality = quality, Effort = effort };
        }

        var size = SizeAt(width, shape is null ? (photo.Width, photo.Height) : (shape.Width, shape.Height));
        return new(format, size.Width, size.Height, quality, effort) { Before = shape };
    }

    private static (int Width, int Height) SizeAt(int width, (int Width, int Height) full)
        => (width, Math.Max(1, (int)Math.Round((double)full.Height * width / full.Width, MidpointRounding.AwayFromZero)));

    // A photo is never made larger; one that is smaller than a step, or too tall for the format, is offered as large as it can be.
    private static IEnumerable<int> Widths(Photo photo, ImageFormat format, ImagesConfig config, ImageRecipe? shape)
    {
        var (width, height) = shape is null ? (photo.Width, photo.Height) : (shape.Width, shape.Height);
        var side = FormatLimits.SideOf(format);
        var most = (int)Math.Min(Math.Min(width, side), (long)side * width / height);
        return config.Widths.Where(step => step < most).Append(Math.Min(most, config.Widths[^1])).Distinct().Where(static step => step > 0);
    }

    private static string Extension(ImageFormat format) => format == ImageFormat.Jpeg ? "jpg" : format.ToString().ToLowerInvariant();
}
