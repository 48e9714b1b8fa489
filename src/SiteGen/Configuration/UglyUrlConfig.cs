namespace SiteGen.Configuration;

/// <summary>
/// Which pages become <c>post.html</c> instead of <c>post/index.html</c>: Hugo's <c>uglyURLs</c>, for all or by
/// section.
/// </summary>
public sealed record UglyUrlConfig(bool Everywhere = false)
{
    public ImmutableArray<string> Sections { get; init; } = [];

    public bool AppliesTo(string section)
        => Everywhere || (!Sections.IsEmpty && Sections.Contains(section, StringComparer.OrdinalIgnoreCase));
}
