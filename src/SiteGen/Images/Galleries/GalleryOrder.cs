namespace SiteGen.Images.Galleries;

/// <summary>In which order a gallery shows the pictures that it finds.</summary>
public enum GalleryOrder
{
    /// <summary>As its patterns come; those that fit one pattern as <c>photos.yaml</c> lists them, else by name.</summary>
    AsGiven,

    /// <summary>By name, as people count: IMG_2 before IMG_10.</summary>
    Name,

    /// <summary>The earliest taken first; pictures that do not say so come last.</summary>
    Date,
}
