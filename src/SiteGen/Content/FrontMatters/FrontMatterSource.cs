using SiteGen.Content.Dates;

namespace SiteGen.Content.FrontMatters;

/// <summary>What the file of a page adds to its front matter.</summary>
internal readonly record struct FrontMatterSource(DateSources Dates, bool IsLeafBundle);
