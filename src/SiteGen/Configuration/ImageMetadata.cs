namespace SiteGen.Configuration;

/// <summary><c>images.metadata</c>: what published files say beyond their pixels.</summary>
public enum ImageMetadata
{
    /// <summary>Nothing that tells where or with whose device a photo was taken.</summary>
    Strip,

    /// <summary>Everything: files are published byte for byte.</summary>
    Keep,
}
