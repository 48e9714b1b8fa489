namespace SiteGen.Configuration;

/// <summary>
/// What a configuration is made from: a folder, perhaps named files, the environment and the command line.
/// </summary>
/// <param name="Root">The site's folder on this machine.</param>
public sealed record ConfigRequest(string Root)
{
    /// <summary><c>--config</c>: files relative to the root, a later one wins; empty = look for one.</summary>
    public ImmutableArray<string> Files { get; init; } = [];

    /// <summary>Variables of the process; only <c>SITEGEN_…</c> and <c>HUGO_…</c> are read.</summary>
    public IReadOnlyDictionary<string, string> Variables { get; init; } = ImmutableDictionary<string, string>.Empty;

    public ConfigOverrides Overrides { get; init; } = new();

    /// <summary>The folder under <c>config/</c> that is laid over <c>config/_default/</c>.</summary>
    public string Environment { get; init; } = "production";
}
