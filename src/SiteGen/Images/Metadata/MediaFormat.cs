namespace SiteGen.Images.Metadata;

/// <summary>The kinds of files whose metadata is understood; told by their first bytes, because names lie.</summary>
internal enum MediaFormat
{
    None,
    Jpeg,
    Png,
    WebP,
    Gif,

    /// <summary>DNG and the raw photos of most cameras too.</summary>
    Tiff,
    Photoshop,

    /// <summary>HEIC, AVIF, JPEG XL and 2000, MP4, MOV: files of boxes.</summary>
    Boxes,
    Svg,

    /// <summary>MKV and WebM.</summary>
    Matroska,

    /// <summary>Raw photos of Fujifilm, Sigma, Minolta and of Canon's first cameras: formats of their makers' own.</summary>
    Raw,
}
