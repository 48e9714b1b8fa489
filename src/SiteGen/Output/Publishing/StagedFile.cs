using SiteGen.Files;

namespace SiteGen.Output.Publishing;

/// <summary>What became of one output while staging.</summary>
/// <param name="Path">Below the output folder.</param>
/// <param name="StagedAt">Full path of the new bytes; null when the published file is right already.</param>
/// <param name="Recorded">What the manifest says of it, when that still holds.</param>
internal sealed record StagedFile(string Path, string Key, string? StagedAt = null, ManifestEntry? Recorded = null)
{
    /// <summary>The original says where it was taken; what is published does not.</summary>
    public bool HadLocation { get; init; }

    /// <summary>There is nothing to publish after all.</summary>
    public bool IsLeftOut { get; init; }

    /// <summary>It would have been one of the lists that a summary counts.</summary>
    public bool IsList { get; init; }

    /// <summary>It must not be published (<see cref="Images.Metadata.CleanedFile.Withheld"/>).</summary>
    public bool IsWithheld { get; init; }

    /// <summary>The files that it refers to and that are still to be made.</summary>
    public ImmutableArray<DerivedFile> Emitted { get; init; } = [];
}
