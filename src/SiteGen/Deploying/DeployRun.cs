using SiteGen.Diagnostics;

namespace SiteGen.Deploying;

/// <summary>What came of sending a site.</summary>
/// <param name="Sent">Files.</param>
/// <param name="Bytes">Of these.</param>
/// <param name="Deleted">Files there.</param>
public sealed record DeployRun(int Sent, long Bytes, int Deleted, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Ended early by the author; what was sent stays, and the next run goes on.</summary>
    public bool IsInterrupted { get; init; }
}
