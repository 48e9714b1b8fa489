using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Markdown.Galleries;
using SiteGen.Markdown.Outcomes;
using SiteGen.References;

namespace SiteGen.Markdown;

/// <summary>What rendering a page's body taught us; small, so that it can stay when the HTML is gone.</summary>
public sealed record Article
{
    /// <summary>Hugo's <c>.Summary</c>, HTML.</summary>
    public string Summary { get; init; } = "";

    public bool IsTruncated { get; init; }

    public ImmutableArray<Heading> Headings { get; init; } = [];

    public int WordCount { get; init; }

    public int FuzzyWordCount { get; init; }

    /// <summary>In minutes, rounded up.</summary>
    public int ReadingTime { get; init; }

    public ImmutableArray<LinkUse> Links { get; init; } = [];

    /// <summary>The copies of photos that the HTML refers to.</summary>
    public ImmutableArray<DerivedFile> Emitted { get; init; } = [];

    /// <summary>In the order of the text.</summary>
    public ImmutableArray<Gallery> Galleries { get; init; } = [];

    /// <summary>Links of known kinds in the front matter, then in the text, in order; a link that stands twice is there twice.</summary>
    public ImmutableArray<Citation> References { get; init; } = [];

    /// <summary>Decisions and actions, in the order of the text.</summary>
    public ImmutableArray<RecapOutcome> Outcomes { get; init; } = [];

    /// <summary>Whether there is a gallery, or photos that a lightbox can show.</summary>
    public bool HasPhotos { get; init; }

    /// <summary>The same of the summary, which lists of pages show.</summary>
    public bool HasPhotosInSummary { get; init; }

    /// <summary>The picture that can stand for it elsewhere; null when there is none.</summary>
    public Picture? FirstPicture { get; init; }

    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];
}
