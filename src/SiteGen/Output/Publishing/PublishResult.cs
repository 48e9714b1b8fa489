using SiteGen.Diagnostics;

namespace SiteGen.Output.Publishing;

/// <summary>How a publication ended.</summary>
public sealed record PublishResult(
    PublishState State, int Written, int Unchanged, int Removed, ImmutableArray<Diagnostic> Diagnostics)
{
    public bool IsPublished => State == PublishState.Published;

    internal static PublishResult Untouched(ImmutableArray<Diagnostic> diagnostics) => new(PublishState.Untouched, 0, 0, 0, diagnostics);
}
