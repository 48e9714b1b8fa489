using SiteGen.Configuration;
using SiteGen.Files;
using SiteGen.Images.Metadata;

namespace SiteGen.Images;

/// <summary>A picture of the site and what its file taught: enough to write a page around it without decoding it again.</summary>
/// <param name="File">The file, of a bundle, of static/ or of assets/.</param>
/// <param name="Hash">Of its bytes.</param>
/// <param name="Format">By its first bytes.</param>
/// <param name="Width">In pixels, as people see it: after the orientation in its metadata was applied.</param>
/// <param name="Height">The same for its height.</param>
public sealed record Photo(SourceFile File, ContentHash Hash, ImageFormat Format, int Width, int Height)
{
    /// <summary>Where the file itself is published; null for a file of assets/ that is not.</summary>
    public UrlPath? Url { get; init; }

    public bool IsAnimated { get; init; }

    public bool HasAlpha { get; init; }

    /// <summary>Its dominant colour, <c>#rrggbb</c>; "" when it was not decoded.</summary>
    public string Colour { get; init; } = "";

    /// <summary>A tiny blurred copy as a <c>data:</c> address of less than 600 bytes; "" when there is none.</summary>
    public string Preview { get; init; } = "";

    /// <summary>What the file says of itself, as far as readers may know it.</summary>
    public PhotoMetadata Metadata { get; init; } = PhotoMetadata.None;

    /// <summary>What its page's front matter says of its copies; null = what holds for the site.</summary>
    public ImagesConfig? Config { get; init; }

    /// <summary>Drawings and animations are published as they are.</summary>
    public bool HasVariants => Format is not ImageFormat.Svg && !IsAnimated;
}
