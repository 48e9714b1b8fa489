using SiteGen.Checking.Links;
using SiteGen.Content;
using SiteGen.Files;
using SiteGen.Output;

namespace SiteGen.Checking;

/// <summary>A published file and what was learnt from it when it was rendered and read, once; small, so that all of a site's fit into memory.</summary>
/// <param name="Output">Null for a file that was made for the pages that refer to it.</param>
internal sealed record Document(UrlPath Url, Output.Output? Output)
{
    public ImmutableArray<FoundLink> Links { get; init; } = [];

    /// <summary>Null for what is no page of HTML.</summary>
    public PageFacts? Page { get; init; }

    /// <summary>Where it sends whoever asks for it; null for what is a page of its own.</summary>
    public WrittenLink? SendsTo { get; init; }

    /// <summary>What <c>_redirects</c> says.</summary>
    public ImmutableArray<RedirectRule> Redirects { get; init; } = [];

    /// <summary>The page of the site that it shows; null for feeds, files and maps.</summary>
    public Page? Source => Output switch
    {
        PageOutput page => page.Page,
        GalleriesOutput list => list.Page,
        RecapListOutput list => list.Page,
        ReferencesOutput list => list.Page,
        PadOutput pad => pad.Pad.Page,
        FormatOutput format => format.Page,
        _ => null,
    };

    // Documents are many and each there once.
    public bool Equals(Document? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
