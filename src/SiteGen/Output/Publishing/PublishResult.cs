using SiteGen.Diagnostics;

namespace SiteGen.Output.Publishing;

/// <summary>How a publication ended.</summary>
public sealed record PublishResult(
    PublishState State, int Written, int Unchanged, int Removed, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>How many files the site has.</summary>
    public int Total => Written + Unchanged;

    /// <summary>Copied files whose originals say where they were taken.</summary>
    public int LocatedPhotos { get; init; }

    /// <summary>Lists that were promised, but turned out to have nothing to show.</summary>
    public int LeftOut { get; init; }

    public bool IsPublished => State == PublishState.Published;

    internal static PublishResult Untouched(ImmutableArray<Diagnostic> diagnostics) => new(PublishState.Untouched, 0, 0, 0, diagnostics);
}
