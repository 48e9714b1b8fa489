using NetVips;

namespace SiteGen.Images.Encoders;

/// <summary>Cuts a recipe's width and height out of a larger image.</summary>
internal static class ImageCutter
{
    public static Image Cut(Image image, ImageRecipe recipe)
    {
        var (width, height) = (Math.Min(recipe.Width, image.Width), Math.Min(recipe.Height, image.Height));
        if (recipe.Cut.Anchor == ImageAnchor.Smart)
        {
            return image.Smartcrop(width, height, interesting: Enums.Interesting.Attention);
        }

        var (right, down) = ShareOf(recipe.Cut.Anchor);
        return image.ExtractArea((int)((image.Width - width) * right), (int)((image.Height - height) * down), width, height);
    }

    // How much of what is cut off lies to the left and above.
    private static (double Right, double Down) ShareOf(ImageAnchor anchor) => anchor switch
    {
        ImageAnchor.TopLeft => (0, 0),
        ImageAnchor.Top => (0.5, 0),
        ImageAnchor.TopRight => (1, 0),
        ImageAnchor.Left => (0, 0.5),
        ImageAnchor.Right => (1, 0.5),
        ImageAnchor.BottomLeft => (0, 1),
        ImageAnchor.Bottom => (0.5, 1),
        ImageAnchor.BottomRight => (1, 1),
        _ => (0.5, 0.5),
    };
}
