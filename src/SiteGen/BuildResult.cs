using SiteGen.Diagnostics;
using SiteGen.Output.Publishing;
using SiteGen.Running;

namespace SiteGen;

/// <summary>How a build went: what a person or a machine is told about it.</summary>
public sealed record BuildResult
{
    /// <summary>All mistakes of the build, in no particular order.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    public BuildCounts Counts { get; init; } = new();

    public IReadOnlyList<StageTiming> Timings { get; init; } = [];

    /// <summary>What became of the output folder; mistakes keep it as it was before.</summary>
    public PublishState State { get; init; }

    public bool IsPublished => State == PublishState.Published;

    /// <summary>Nothing had changed since the last build, so nothing was rendered.</summary>
    public bool WasUpToDate { get; init; }

    /// <summary>The output folder on this machine; "" when the configuration was too broken to tell.</summary>
    public string OutputFullPath { get; init; } = "";
}
