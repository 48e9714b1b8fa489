namespace SiteGen.Configuration;

/// <summary>What the command line says; it wins over every file and over the environment. Null = not said.</summary>
public sealed record ConfigOverrides
{
    public string? BaseUrl { get; init; }

    /// <summary>Scheme, host and port of a preview, which take the place of those of every base URL; its path stays.</summary>
    public string? Origin { get; init; }

    public bool? BuildDrafts { get; init; }

    public bool? BuildFuture { get; init; }

    public bool? BuildExpired { get; init; }

    public string? Publish { get; init; }

    public string? Content { get; init; }

    public string? Layouts { get; init; }

    public string? Themes { get; init; }

    public string? Theme { get; init; }

    public bool? EnableGitInfo { get; init; }

    public bool? Enrichments { get; init; }
}
