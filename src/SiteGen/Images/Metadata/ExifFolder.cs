namespace SiteGen.Images.Metadata;

/// <summary>Which directory of an EXIF block a field stands in.</summary>
internal enum ExifFolder
{
    Image,
    Photo,
    Interoperability,
}
