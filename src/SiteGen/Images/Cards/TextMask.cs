namespace SiteGen.Images.Cards;

/// <summary>A drawn text: how much of each pixel its letters cover, from 0 to 255.</summary>
/// <param name="Left">Where its ink begins within the box that it was set in.</param>
/// <param name="Top">The same downwards, from the top of the first line.</param>
internal sealed record TextMask(byte[] Cover, int Width, int Height, int Left, int Top)
{
    public static readonly TextMask Nothing = new([], 0, 0, 0, 0);
}
