using NetVips;
using SiteGen.Images.Cards;
using SiteGen.Images.Vips;

namespace SiteGen.Images.Encoders;

/// <summary>A photo decoded once into memory: upright, in sRGB, and no larger than its largest copy.</summary>
internal sealed class PhotoPixels : IDisposable
{
    private readonly Image _image;
    private readonly double _scale;

    private PhotoPixels(Image image, double scale) => (_image, _scale) = (image, scale);

    public static PhotoPixels Decode(Photo photo, IEnumerable<ImageRecipe> recipes)
    {
        var scale = Math.Min(1, recipes.Max(recipe => ScaleFor(photo, recipe)));
        using var opened = VipsFile.OpenPixels(photo.File.FullPath, photo.Format, scale);
        var (width, height) = (Scaled(photo.Width, scale), Scaled(photo.Height, scale));
        var isSideways = VipsFile.IsSideways(opened);
        using var sized = opened.ThumbnailImage(
            isSideways ? height : width,
            height: isSideways ? width : height,
            size: Enums.Size.Force,
            noRotate: true,
            inputProfile: VipsColours.SourceOf(opened),
            outputProfile: VipsColours.TargetOf(opened));
        using var plain = VipsColours.ToEightBits(sized);

        // Files are read once from top to bottom; turning and several sizes need all of it.
        using var pixels = plain.CopyMemory();
        using var upright = pixels.Autorot();
        using var named = Credits.Only(upright, photo.Metadata);

        // Turned once for all copies; one that need not be turned is in memory already.
        var isTurned = opened.Contains("orientation") && opened.Get("orientation") is int and > 1;
        return new(isTurned ? named.CopyMemory() : named.Copy(), scale);
    }

    public Image Cut(ImageRecipe recipe)
    {
        if (recipe.Before is { } before)
        {
            using var earlier = new PhotoPixels(Cut(before), 1);
            return earlier.Cut(recipe with { Before = null });
        }

        if (recipe.Turn != 0)
        {
            using var turned = new PhotoPixels(_image.Rot(Against(recipe.Turn)), _scale);
            return turned.Cut(recipe with { Turn = 0 });
        }

        return OnGround(Shape(recipe), recipe.Background);
    }

    public void Dispose() => _image.Dispose();

    private Image Shape(ImageRecipe recipe) => recipe.Cut.Kind switch
    {
        ImageCutKind.Fill => Fill(recipe),
        ImageCutKind.Crop => ImageCutter.Cut(_image, recipe),
        _ => Resize(recipe.Width, recipe.Height),
    };

    private static Image OnGround(Image image, string background)
    {
        if (!image.HasAlpha() || Colour.Parse(background) is not { } ground)
        {
            return image;
        }

        using (image)
        {
            return image.Flatten(background: image.Bands > 2 ? [ground.Red, ground.Green, ground.Blue] : [ground.Green]);
        }
    }

    // libvips turns with the clock.
    private static Enums.Angle Against(int degrees) => degrees switch { 90 => Enums.Angle.D270, 270 => Enums.Angle.D90, _ => Enums.Angle.D180 };

    private Image Fill(ImageRecipe recipe)
    {
        var (width, height) = (_image.Width / _scale, _image.Height / _scale);
        var cover = Math.Max(recipe.Width / width, recipe.Height / height);
        using var covering = Resize(
            Math.Max(recipe.Width, Scaled(width, cover)), Math.Max(recipe.Height, Scaled(height, cover)));
        return ImageCutter.Cut(covering, recipe);
    }

    private Image Resize(int width, int height)
        => width == _image.Width && height == _image.Height
            ? _image.Copy()
            : _image.ThumbnailImage(width, height: height, size: Enums.Size.Force, noRotate: true);

    private static double ScaleFor(Photo photo, ImageRecipe recipe)
    {
        while (recipe.Before is { } before)
        {
            recipe = before;
        }

        var (width, height) = recipe.Turn % 180 == 0 ? (photo.Width, photo.Height) : (photo.Height, photo.Width);
        return recipe.Cut.Kind == ImageCutKind.Crop ? 1 : Math.Max((double)recipe.Width / width, (double)recipe.Height / height);
    }

    private static int Scaled(double length, double scale) => Math.Max(1, (int)Math.Round(length * scale, MidpointRounding.AwayFromZero));
}
