namespace SiteGen.Configuration;

/// <summary>Formats of pictures, told by a file's first bytes, not by its name.</summary>
public enum ImageFormat
{
    Jpeg,
    Png,
    WebP,
    Avif,
    Gif,
    Svg,
    Heic,
    Tiff,
}
