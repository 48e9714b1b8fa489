namespace SiteGen.Images;

/// <summary>Copies of one photo in one format.</summary>
/// <param name="MediaType">As <c>type</c> of a source wants it: <c>image/avif</c>.</param>
/// <param name="Variants">By width, the smallest first.</param>
public sealed record PictureSource(string MediaType, ImmutableArray<ImageVariant> Variants);
