namespace SiteGen.Images;

/// <summary>How the shown part of a photo is found.</summary>
public enum ImageCutKind
{
    /// <summary>The whole photo.</summary>
    Whole,

    /// <summary>Resized so that it covers the wanted size, and cut to it.</summary>
    Fill,

    /// <summary>Cut out without resizing.</summary>
    Crop,
}
