using SiteGen.Diagnostics;
using SiteGen.Markdown.Citations;
using SiteGen.Markdown.Galleries;
using SiteGen.Markdown.Outcomes;

namespace SiteGen.Markdown;

/// <summary>A page's Markdown together with what the rest of the site lends to its rendering.</summary>
/// <param name="Start">The file, and the line on which <paramref name="Text"/> begins.</param>
public sealed record MarkdownSource(string Text, SourceLocation Start)
{
    /// <summary>Asked only where <c>MarkupConfig.ResolvesLinks</c> or <c>ResolvesImages</c> is on.</summary>
    public LinkTargets? Targets { get; init; }

    public RenderCodeBlock? RenderCodeBlock { get; init; }

    /// <summary>Makes pictures and galleries of images; null where they are written as Hugo does.</summary>
    public PagePhotos? Photos { get; init; }

    /// <summary>Knows links of known kinds; null where nobody asks for them.</summary>
    public ReferenceLookup? References { get; init; }

    /// <summary>Counts decisions and actions; null for a text that is part of no body.</summary>
    public PageOutcomes? Outcomes { get; init; }

    /// <summary>Stands before the ids of footnotes, so that several pages can be shown on one.</summary>
    public string FootnotePrefix { get; init; } = "";
}
