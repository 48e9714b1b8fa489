using SiteGen.Diagnostics;

namespace SiteGen.Configuration;

/// <summary>Another site or theme whose folders join this one: an entry of <c>module.imports</c>, or of <c>theme</c>.</summary>
/// <param name="Path">A folder below <c>themesDir</c>, or the path of a Go module, which has to be vendored.</param>
public sealed record ModuleConfig(string Path)
{
    public SourceLocation Location { get; init; }

    /// <summary>Empty = its folders as they are called by default.</summary>
    public ImmutableArray<MountConfig> Mounts { get; init; } = [];
}
