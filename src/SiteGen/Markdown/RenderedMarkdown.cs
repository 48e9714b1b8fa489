using SiteGen.Diagnostics;
using SiteGen.References;

namespace SiteGen.Markdown;

/// <summary>What a page's Markdown became, with the facts other rooms ask about it.</summary>
/// <param name="Html">Holds <see cref="Summaries.SummaryDivider.Token"/> where the author ended the summary.</param>
public sealed record RenderedMarkdown(
    string Html,
    ImmutableArray<Heading> Headings,
    ImmutableArray<LinkUse> Links,
    ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Links of known kinds, in order.</summary>
    public ImmutableArray<Citation> Citations { get; init; } = [];

    /// <summary>Where raw HTML stood that the configuration does not let through; comments are not missed.</summary>
    public ImmutableArray<SourceLocation> OmittedHtml { get; init; } = [];
}
