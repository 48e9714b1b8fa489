namespace SiteGen.Configuration;

/// <summary>Which headings a contents list shows: Hugo's <c>markup.tableOfContents</c>.</summary>
public sealed record TableOfContentsConfig(int StartLevel = 2, int EndLevel = 3, bool IsOrdered = false);
