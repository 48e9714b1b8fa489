using SiteGen.Content;
using SiteGen.References;

namespace SiteGen;

/// <summary>A page with the links of known kinds that it has.</summary>
/// <param name="Citations">In order; at least one.</param>
public sealed record CitingPage(Page Page, ImmutableArray<Citation> Citations);
