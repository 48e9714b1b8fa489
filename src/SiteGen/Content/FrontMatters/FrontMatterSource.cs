namespace SiteGen.Content.FrontMatters;

/// <summary>What the file of a page adds to its front matter.</summary>
/// <param name="BaseName">Name of the file, or of the bundle's folder: it may hold a date.</param>
internal readonly record struct FrontMatterSource(string BaseName, long ModifiedUtcTicks, bool IsLeafBundle);
