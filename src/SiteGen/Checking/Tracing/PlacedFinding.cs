using SiteGen.Diagnostics;

namespace SiteGen.Checking.Tracing;

/// <summary>A fault with its place.</summary>
/// <param name="On">Addresses of the pages that show it, in order; empty where the place itself says which page it is.</param>
internal sealed record PlacedFinding(Diagnostic Item, ImmutableArray<string> On);
