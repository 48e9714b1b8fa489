namespace SiteGen.Images.Shaping;

/// <summary>What a theme does with a picture, by Hugo's names.</summary>
public enum ImageAction
{
    /// <summary>Nothing to its size: another format or a turn.</summary>
    None,
    Resize,
    Fit,
    Fill,
    Crop,
}
