using SiteGen.Files;

namespace SiteGen.Images.Galleries;

/// <summary>A picture's file that a pattern may name.</summary>
/// <param name="Path">From the bundle, from static/ or from assets/.</param>
/// <param name="Url">Where it is published; null when it is not.</param>
internal sealed record FoundPicture(SourceFile File, string Path, UrlPath? Url);
