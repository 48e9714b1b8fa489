namespace SiteGen.Templates;

/// <summary>A file that a theme brings along to be published as it is.</summary>
/// <param name="Path">Below the site's root: <c>css/summit.css</c>.</param>
public sealed record ThemeAsset(string Path, ReadOnlyMemory<byte> Bytes);
