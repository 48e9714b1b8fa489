namespace SiteGen.Configuration;

/// <summary><c>server</c>: what a preview does as the host of the site will do it. A build reads nothing of it.</summary>
public sealed record ServerConfig
{
    public ImmutableArray<ServerHeaders> Headers { get; init; } = [];

    /// <summary>The first one that fits holds.</summary>
    public ImmutableArray<ServerRedirect> Redirects { get; init; } = [];
}
