using SiteGen.Diagnostics;

namespace SiteGen.Configuration;

/// <summary>An entry of <c>module.mounts</c>: a folder or a file that the site sees at another place.</summary>
/// <param name="Source">Relative to the site's root, or to the module's folder.</param>
/// <param name="Component"><c>content</c>, <c>static</c>…: the part of the site that it joins.</param>
/// <param name="Target">Where it appears in that part; "" at its top.</param>
public sealed record MountConfig(string Source, string Component, string Target)
{
    /// <summary>Globs of languages; empty = all, or what the files' names say.</summary>
    public ImmutableArray<string> Languages { get; init; } = [];

    /// <summary>Globs of the files that count, those to leave out with <c>! </c> in front.</summary>
    public ImmutableArray<string> Files { get; init; } = [];

    public SourceLocation Location { get; init; }
}
