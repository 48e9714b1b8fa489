namespace SiteGen.Images;

/// <summary>The part of a photo that a cut keeps (Hugo's anchors).</summary>
public enum ImageAnchor
{
    /// <summary>What looks most interesting.</summary>
    Smart,
    Centre,
    TopLeft,
    Top,
    TopRight,
    Left,
    Right,
    BottomLeft,
    Bottom,
    BottomRight,
}
