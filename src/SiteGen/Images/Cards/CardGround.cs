namespace SiteGen.Images.Cards;

/// <summary>What all cards of a style have in common: the mountains at the foot, and a bar before the site's name.</summary>
internal static class CardGround
{
    private static readonly ImmutableArray<(int X, int Y)> Far =
        [(0, 560), (150, 505), (300, 548), (480, 470), (590, 520), (760, 420), (905, 505), (1010, 455), (1200, 540)];

    private static readonly ImmutableArray<(int X, int Y)> Near =
        [(0, 630), (420, 630), (640, 585), (760, 602), (960, 505), (1050, 550), (1120, 520), (1200, 568)];

    public static byte[] Draw(CardPalette palette)
    {
        var pixels = new byte[CardPainter.Stride * SocialCard.Height];
        Ridge(pixels, palette, Far, CardPalette.FarMountains);
        Ridge(pixels, palette, Near, CardPalette.NearMountains);
        for (var y = CardPainter.NameTop; y < CardPainter.NameTop + CardPainter.BarHeight; y++)
        {
            pixels.AsSpan(CardPainter.PlaceOf(CardPainter.Margin, y), CardPainter.BarWidth).Fill(CardPalette.Accent);
        }

        return pixels;
    }

    private static void Ridge(byte[] pixels, CardPalette palette, ImmutableArray<(int X, int Y)> points, byte colour)
    {
        for (var (x, leg) = (0, 1); x < SocialCard.Width; x++)
        {
            leg = x >= points[leg].X ? leg + 1 : leg;
            var (from, to) = (points[leg - 1], points[leg]);
            var edge = from.Y + ((to.Y - from.Y) * (x + 0.5 - from.X) / (to.X - from.X));
            for (var y = (int)edge; y < SocialCard.Height; y++)
            {
                var at = CardPainter.PlaceOf(x, y);
                var step = (int)(Math.Clamp(y + 1 - edge, 0, 1) * CardPalette.Steps);
                pixels[at] = palette.Edge(pixels[at], colour, step);
            }
        }
    }
}
