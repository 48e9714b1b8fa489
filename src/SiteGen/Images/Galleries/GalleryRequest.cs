using SiteGen.Diagnostics;

namespace SiteGen.Images.Galleries;

/// <summary>Which pictures a gallery is to show.</summary>
/// <param name="Patterns">Files, folders and patterns, in the order written.</param>
/// <param name="Place">Of the gallery.</param>
public sealed record GalleryRequest(ImmutableArray<WrittenPattern> Patterns, SourceLocation Place)
{
    /// <summary>Patterns for those to leave out.</summary>
    public ImmutableArray<WrittenPattern> Except { get; init; } = [];

    /// <summary>Full paths of files that it shows already.</summary>
    public IReadOnlySet<string> Known { get; init; } = ImmutableHashSet<string>.Empty;

    public GalleryOrder Order { get; init; }

    public bool IsReversed { get; init; }

    /// <summary>The most pictures to show; null for all.</summary>
    public int? Limit { get; init; }
}
