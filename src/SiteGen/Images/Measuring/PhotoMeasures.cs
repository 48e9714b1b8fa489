using SiteGen.Configuration;
using SiteGen.Files;
using SiteGen.Images.Metadata;

namespace SiteGen.Images.Measuring;

/// <summary>What measuring a file taught, without where the file is: worth keeping between builds.</summary>
internal sealed record PhotoMeasures(ContentHash Hash, ImageFormat Format, int Width, int Height)
{
    public bool IsAnimated { get; init; }

    public bool HasAlpha { get; init; }

    public string Colour { get; init; } = "";

    public string Preview { get; init; } = "";

    public PhotoMetadata Metadata { get; init; } = PhotoMetadata.None;
}
