using SiteGen.Configuration;

namespace SiteGen.Images.Shaping;

/// <summary>What a theme wants of a picture, as Hugo's option text says it: <c>600x400 webp q75 smart</c>.</summary>
public sealed record ImageOptions
{
    public ImageAction Action { get; init; }

    /// <summary>In pixels; 0 = by the height.</summary>
    public int Width { get; init; }

    public int Height { get; init; }

    public ImageAnchor Anchor { get; init; } = ImageAnchor.Smart;

    /// <summary>Null = that of the picture.</summary>
    public ImageFormat? Format { get; init; }

    /// <summary>1 to 100; 0 = nothing may be lost, null = that of the configuration.</summary>
    public int? Quality { get; init; }

    /// <summary>Degrees against the clock: 0, 90, 180 or 270.</summary>
    public int Turn { get; init; }

    /// <summary>What shines through where the picture is transparent, <c>#rrggbb</c>; "" = nothing does.</summary>
    public string Background { get; init; } = "";
}
