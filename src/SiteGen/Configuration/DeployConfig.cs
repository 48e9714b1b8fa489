namespace SiteGen.Configuration;

/// <summary><c>deploy</c>: where <c>sitegen deploy</c> sends the published site. A build reads nothing of it.</summary>
public sealed record DeployConfig
{
    /// <summary>The first one is meant when a command names none.</summary>
    public ImmutableArray<TargetConfig> Targets { get; init; } = [];
}
