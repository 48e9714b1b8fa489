using SiteGen.Files;

namespace SiteGen.Images.Finding;

/// <summary>A file and where it is published; null when it is not, as in assets/ and headless bundles.</summary>
internal sealed record FoundFile(SourceFile File, UrlPath? Url)
{
    /// <summary>It is published where pages need it.</summary>
    public bool IsAsset { get; init; }
}
