namespace SiteGen.Configuration;

/// <summary>How long browsers and caches may keep some files.</summary>
/// <param name="For">A pattern of paths, as those of <c>server.headers</c>.</param>
/// <param name="Value">Of the header <c>Cache-Control</c>.</param>
public sealed record CacheRule(string For, string Value);
