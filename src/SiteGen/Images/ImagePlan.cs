using System.Text;
using SiteGen.Configuration;
using SiteGen.Files;

namespace SiteGen.Images;

/// <summary>Decides which copies of a photo a page offers. Pure: nothing is read or encoded, so that a preview can make a copy when it is asked for.</summary>
public static class ImagePlan
{
    /// <summary>The copies of <paramref name="photo"/>, or null when it is shown as it is (<see cref="Photo.HasVariants"/>, <c>images.variants: false</c>).</summary>
    public static PicturePlan? Of(Photo photo, ImagesConfig config)
    {
        if (!photo.HasVariants || !config.HasVariants)
        {
            return null;
        }

        var fallback = photo.Format is ImageFormat.Jpeg or ImageFormat.Png or ImageFormat.WebP ? photo.Format
            : photo.HasAlpha || photo.Format == ImageFormat.Gif ? ImageFormat.Png
            : ImageFormat.Jpeg;
        ImmutableArray<PictureSource> sources =
            [.. config.Formats.Where(format => format != fallback).Select(format => SourceOf(photo, format, config))];
        return new(photo, sources, SourceOf(photo, fallback, config));
    }

    /// <summary>One copy by a recipe: for template authors' <c>resize</c>, <c>fill</c> and the like.</summary>
    public static ImageVariant Variant(Photo photo, ImageRecipe recipe)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{photo.Hash} {recipe}");
        var hash = ContentHash.Of(Encoding.UTF8.GetBytes(text)).ToString()[..12];
        var file = string.Create(CultureInfo.InvariantCulture, $"{NameOf(photo)}-{hash}-{recipe.Width}.{Extension(recipe.Format)}");
        return new(photo, recipe, UrlPath.Root.Folder(DerivedFile.Folder).File(file));
    }

    /// <summary>What tells a copy's bytes: its file name without the part that is for people.</summary>
    internal static string KeyOf(string fileName)
    {
        var width = fileName.LastIndexOf('-');
        return fileName[(fileName.LastIndexOf('-', width - 1) + 1)..];
    }

    // People see it when they save a photo.
    private static string NameOf(Photo photo)
    {
        var name = Path.GetFileNameWithoutExtension(photo.File.Inside).ToLowerInvariant();
        var slug = string.Join(
            '-', new string([.. name.Select(static letter => char.IsAsciiLetterOrDigit(letter) ? letter : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return slug.Length == 0 ? "photo" : slug.Length > 60 ? slug[..60] : slug;
    }

    private static PictureSource SourceOf(Photo photo, ImageFormat format, ImagesConfig config)
        => new($"image/{format.ToString().ToLowerInvariant()}", [.. Widths(photo, config).Select(width => Variant(photo, RecipeFor(photo, format, width, config)))]);

    private static ImageRecipe RecipeFor(Photo photo, ImageFormat format, int width, ImagesConfig config)
    {
        var height = Math.Max(1, (int)Math.Round((double)photo.Height * width / photo.Width, MidpointRounding.AwayFromZero));
        return new(format, width, height, config.QualityOf(format), config.EffortOf(format));
    }

    // A photo is never made larger; one that is smaller than a step is offered as large as it is.
    private static IEnumerable<int> Widths(Photo photo, ImagesConfig config)
        => config.Widths.Where(width => width < photo.Width).Append(Math.Min(photo.Width, config.Widths[^1])).Distinct();

    private static string Extension(ImageFormat format) => format == ImageFormat.Jpeg ? "jpg" : format.ToString().ToLowerInvariant();
}
