using SiteGen.Checking.Links;

namespace SiteGen.Checking.Reading;

/// <summary>What was read of a page of HTML.</summary>
/// <param name="SendsTo">Where it sends its readers at once; null for a page to be read.</param>
internal sealed record PageReading(PageFacts Facts, ImmutableArray<FoundLink> Links, WrittenLink? SendsTo);
