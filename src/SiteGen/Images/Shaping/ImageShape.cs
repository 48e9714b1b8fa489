using SiteGen.Configuration;

namespace SiteGen.Images.Shaping;

/// <summary>Works out recipes with Hugo's arithmetic, so that a theme's pictures have the same sizes here and there.</summary>
internal static class ImageShape
{
    /// <param name="before">What was done to the photo before; null for the photo itself.</param>
    public static ImageRecipe Of(Photo photo, ImageRecipe? before, ImageOptions options, ImagesConfig config)
    {
        var format = options.Format ?? before?.Format ?? Writable(photo);
        var (width, height) = SizeOf(Turned(before?.Width ?? photo.Width, before?.Height ?? photo.Height, options.Turn), options);
        var quality = config.QualityOf(format) == 0 ? 0 : options.Quality ?? config.QualityOf(format);
        return new(format, width, height, quality, config.EffortOf(format))
        {
            Cut = options.Action switch
            {
                ImageAction.Fill => new(ImageCutKind.Fill, options.Anchor),
                ImageAction.Crop => new(ImageCutKind.Crop, options.Anchor),
                _ => ImageCut.Whole,
            },
            Turn = options.Turn,
            Background = options.Background,
            Before = before,
        };
    }

    /// <summary>All of the photo as it is, in a format that browsers know.</summary>
    public static ImageRecipe Whole(Photo photo, ImagesConfig config) => Of(photo, null, new(), config);

    private static ImageFormat Writable(Photo photo)
        => photo.Format is ImageFormat.Heic or ImageFormat.Svg ? ImageFormat.Jpeg : photo.Format;

    private static (int Width, int Height) Turned(int width, int height, int turn) => turn % 180 == 0 ? (width, height) : (height, width);

    private static (int Width, int Height) SizeOf((int Width, int Height) source, ImageOptions options)
    {
        var (width, height) = (options.Width, options.Height);
        switch (options.Action)
        {
            case ImageAction.Resize:
                return width == 0 ? (Scaled(height, source.Width, source.Height), height)
                    : height == 0 ? (width, Scaled(width, source.Height, source.Width))
                    : (width, height);
            case ImageAction.Fit when source.Width <= width && source.Height <= height:
                return source;
            case ImageAction.Fit:
                var share = Math.Min((double)width / source.Width, (double)height / source.Height);
                return (Rounded(source.Width * share), Rounded(source.Height * share));
            case ImageAction.Fill:
                return (width, height);
            case ImageAction.Crop:
                return (Math.Min(width, source.Width), Math.Min(height, source.Height));
            default:
                return source;
        }
    }

    private static int Scaled(int given, int times, int by) => Rounded((double)given * times / by);

    private static int Rounded(double length) => Math.Max(1, (int)Math.Floor(length + 0.5));
}
