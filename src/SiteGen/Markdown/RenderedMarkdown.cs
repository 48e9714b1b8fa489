using SiteGen.Diagnostics;

namespace SiteGen.Markdown;

/// <summary>What a page's Markdown became, with the facts other rooms ask about it.</summary>
public sealed record RenderedMarkdown(
    string Html,
    ImmutableArray<Heading> Headings,
    ImmutableArray<LinkUse> Links,
    ImmutableArray<Diagnostic> Diagnostics);
