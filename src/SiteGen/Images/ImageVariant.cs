using SiteGen.Files;

namespace SiteGen.Images;

/// <summary>A copy of a photo by a recipe.</summary>
public sealed record ImageVariant(Photo Photo, ImageRecipe Recipe, UrlPath Url) : DerivedFile(Url)
{
    public override string Source => Photo.File.FullPath;

    public bool Equals(ImageVariant? other) => base.Equals(other);

    public override int GetHashCode() => base.GetHashCode();
}
