namespace SiteGen.Images.Cards;

/// <summary>The colours of a social card; those of the theme summit where neither site nor theme names others.</summary>
public sealed record CardColours
{
    public Colour Ground { get; init; } = new(0x07, 0x2c, 0x50);

    public Colour Title { get; init; } = new(0xfd, 0xfd, 0xfc);

    /// <summary>Of date and site name.</summary>
    public Colour Text { get; init; } = new(0xbc, 0xd7, 0xfa);

    public Colour Accent { get; init; } = new(0x8f, 0xbc, 0xf5);

    /// <summary>Of the mountains at the foot; that of the ground leaves them out.</summary>
    public Colour Mountains { get; init; } = new(0x0b, 0x53, 0x94);
}
