using System.Buffers;

namespace SiteGen.Images.Cards;

/// <summary>Draws the cards of one style.</summary>
internal sealed class CardPainter
{
    public const int Stride = IndexedPng.RowStart + SocialCard.Width;
    public const int Margin = 80;
    public const int NameTop = 76;
    public const int BarWidth = 8;
    public const int BarHeight = 34;

    private const int NameLeft = Margin + BarWidth + 20;
    private const int SmallSize = 30;
    private const int TitleTop = 146;
    private const int TitleHeight = 286;
    private const int DateTop = 530;

    private readonly CardLettering _lettering;
    private readonly CardPalette _palette;
    private readonly byte[] _ground;

    public CardPainter(CardStyle style)
    {
        _lettering = new(style.Fonts);
        _palette = new(style.Colours);
        _ground = CardGround.Draw(_palette);
    }

    /// <summary>Where a pixel's byte is.</summary>
    public static int PlaceOf(int x, int y) => (y * Stride) + IndexedPng.RowStart + x;

    /// <summary>The card as a PNG.</summary>
    public byte[] Paint(CardText text)
    {
        // Large arrays are dear to make and to clear away, and there may be thousands of cards.
        var rented = ArrayPool<byte>.Shared.Rent(_ground.Length);
        var pixels = rented.AsSpan(0, _ground.Length);
        _ground.CopyTo(pixels);
        const int Width = SocialCard.Width - (2 * Margin);
        var title = _lettering.Title(text.Title, text.Locale, (Width, TitleHeight), [92, 78, 68, 58, 50]);
        Put(pixels, title, Margin, TitleTop + ((TitleHeight - title.Height) / 2) - title.Top, isTitle: true);
        Put(pixels, _lettering.Line(text.SiteName, text.Locale, SmallSize), NameLeft, NameTop - 1, isTitle: false);
        Put(pixels, _lettering.Line(text.Date, text.Locale, SmallSize), Margin, DateTop, isTitle: false);
        var png = IndexedPng.Write(pixels, SocialCard.Width, _palette.Colours);
        ArrayPool<byte>.Shared.Return(rented);
        return png;
    }

    private void Put(Span<byte> pixels, TextMask mask, int left, int top, bool isTitle)
    {
        var (x0, y0) = (left + mask.Left, top + mask.Top);
        var width = Math.Min(mask.Width, SocialCard.Width - Margin - x0);
        for (var y = Math.Max(0, -y0); y < mask.Height && y0 + y < SocialCard.Height; y++)
        {
            var cover = mask.Cover.AsSpan(y * mask.Width, width);
            var row = pixels.Slice(PlaceOf(x0, y0 + y), width);
            for (var x = 0; x < width; x++)
            {
                if (cover[x] != 0)
                {
                    row[x] = _palette.Inked(row[x], isTitle, ((cover[x] * CardPalette.Steps) + 127) / 255);
                }
            }
        }
    }
}
