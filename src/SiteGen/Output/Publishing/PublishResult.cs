using SiteGen.Diagnostics;

namespace SiteGen.Output.Publishing;

/// <summary>How a publication ended.</summary>
/// <param name="IsPublished">False when the output folder was left as it was.</param>
public sealed record PublishResult(
    bool IsPublished, int Written, int Unchanged, int Removed, ImmutableArray<Diagnostic> Diagnostics);
