using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Images;
using SiteGen.Markdown;
using SiteGen.Pads;
using SiteGen.References;
using SiteGen.Templates;
using SiteGen.Templates.Citing;

namespace SiteGen.Output;

/// <summary>What a plan is made from.</summary>
public sealed record PlanRequest(Site Site, SourceTree Source, IArticles Articles, ComposePage Compose)
{
    /// <summary>The theme's templates for other output formats; null = there are none.</summary>
    public IFormatComposer? Formats { get; init; }

    /// <summary>Static files that come with the embedded theme, by path below the site's root.</summary>
    public ImmutableArray<ThemeAsset> ThemeFiles { get; init; } = [];

    /// <summary>Makes the files that rendered outputs refer to.</summary>
    public DerivedFiles? Derived { get; init; }

    /// <summary>The pictures that pages may show; null = none are looked at.</summary>
    public PhotoCatalog? Photos { get; init; }

    /// <summary>The copies of pads among the site's pages.</summary>
    public PadPages Pads { get; init; } = PadPages.None;

    /// <summary>Whether a page of the site links to a pad.</summary>
    public Func<PadName, bool> IsCited { get; init; } = static _ => true;

    /// <summary>The site's Content-Security-Policy, for <c>_headers</c>.</summary>
    public Func<string> Policy { get; init; } = static () => "";

    /// <summary>What the pages refer to; null = the site has no pages of references.</summary>
    internal Func<ReferenceIndex>? References { get; init; }

    /// <summary>Mistakes found so far: a plan carries all that is known before rendering.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];
}
