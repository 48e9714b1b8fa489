using SiteGen.Checking.Mending;
using SiteGen.Diagnostics;
using SiteGen.Running;

namespace SiteGen;

/// <summary>How a check went: what a person or a machine is told about it.</summary>
public sealed record CheckResult
{
    /// <summary>All mistakes, those that a build finds as well, in no particular order.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>False when the configuration is too broken to tell what the site would be.</summary>
    public bool IsChecked { get; init; }

    public int Files { get; init; }

    public int Pages { get; init; }

    public int Links { get; init; }

    /// <summary>Finds what can be mended without asking anybody; nothing is written.</summary>
    public Func<ImmutableArray<MendedFile>> Mend { get; init; } = static () => [];

    public IReadOnlyList<StageTiming> Timings { get; init; } = [];
}
