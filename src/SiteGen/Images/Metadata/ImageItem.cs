namespace SiteGen.Images.Metadata;

/// <summary>One thing that a HEIC or AVIF file holds.</summary>
/// <param name="KindAt">Where the file says what it is.</param>
internal readonly record struct ImageItem(long Id, string Kind, string ContentType, long KindAt);
