using SiteGen.Files;

namespace SiteGen.Templates;

/// <summary>A file that a theme brings along to be published as it is.</summary>
/// <param name="Url">Where it is published: <c>/favicon.svg</c>.</param>
public sealed record ThemeAsset(UrlPath Url, Func<byte[]> Read);
