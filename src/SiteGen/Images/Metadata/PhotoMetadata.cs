namespace SiteGen.Images.Metadata;

/// <summary>What a photo's file says of itself, as far as readers may know it: never where it was taken, or with which copy of a camera.</summary>
public sealed record PhotoMetadata
{
    public static readonly PhotoMetadata None = new();

    /// <summary>IPTC object name, XMP <c>dc:title</c>, Windows' title; "" when there is none.</summary>
    public string Title { get; init; } = "";

    /// <summary>
    /// IPTC Caption-Abstract, then XMP <c>dc:description</c>, then EXIF ImageDescription; "" when there is none. What cameras
    /// write there by themselves counts as none.
    /// </summary>
    public string Caption { get; init; } = "";

    /// <summary>XMP <c>Iptc4xmpCore:AltTextAccessibility</c>: what picture editors call alternative text.</summary>
    public string AltText { get; init; } = "";

    /// <summary>By the camera's clock, of which nobody knows the time zone; null when the file does not say.</summary>
    public DateTime? Taken { get; init; }

    public string Artist { get; init; } = "";

    public string Copyright { get; init; } = "";

    /// <summary>Make and model, the make once.</summary>
    public string Camera { get; init; } = "";

    /// <summary>
    /// EXIF's number from 1 to 8; 1 also where the format itself turns its pixels (HEIC, AVIF), so that nobody turns them twice.
    /// </summary>
    public int Orientation { get; init; } = 1;

    /// <summary>The file holds a position or the name of a place.</summary>
    public bool HasLocation { get; init; }

    /// <summary>How the photo was made, by EXIF's names: ExposureTime <c>1/250</c>, FNumber <c>2.8</c>, ISO, FocalLength, LensModel.</summary>
    public ImmutableSortedDictionary<string, string> Exif { get; init; } = ImmutableSortedDictionary<string, string>.Empty;
}
