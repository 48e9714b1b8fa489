namespace SiteGen.Images.Cards;

/// <summary>How a site's cards look.</summary>
/// <param name="Fonts">The first one is used as far as it has the letters; never empty.</param>
public sealed record CardStyle(CardColours Colours, ImmutableArray<CardFont> Fonts);
