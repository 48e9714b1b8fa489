namespace SiteGen.Configuration;

/// <summary>What the site map says of each page: Hugo's <c>sitemap</c>.</summary>
/// <param name="ChangeFreq">Empty = not written.</param>
/// <param name="Priority">Below zero = not written.</param>
public sealed record SitemapConfig(
    string ChangeFreq = "", double Priority = -1, string FileName = "sitemap.xml", bool IsDisabled = false);
