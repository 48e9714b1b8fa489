using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Images;
using SiteGen.Markdown;
using SiteGen.Output.Lists;

namespace SiteGen.Output;

/// <summary>The site as a promise: every URL and how to render it. Build, preview and checks all start here.</summary>
public sealed class SitePlan
{
    private readonly Lazy<Dictionary<string, int>> _places;

    internal SitePlan(Site site, ImmutableArray<Output> outputs, ImmutableArray<Diagnostic> diagnostics)
        : this(site, outputs, diagnostics, new(() => PlacesOf(outputs)))
    {
    }

    private SitePlan(Site site, ImmutableArray<Output> outputs, ImmutableArray<Diagnostic> diagnostics, Lazy<Dictionary<string, int>> places)
        => (Site, Outputs, Diagnostics, _places) = (site, outputs, diagnostics, places);

    public Site Site { get; }

    /// <summary>In the order they should be rendered in.</summary>
    public ImmutableArray<Output> Outputs { get; }

    /// <summary>All mistakes found before rendering.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Makes the files that rendered outputs refer to; null = they refer to none.</summary>
    public DerivedFiles? Derived { get; init; }

    /// <summary>The pictures that its pages may show; null = none are looked at.</summary>
    public PhotoCatalog? Photos { get; init; }

    internal IArticles? Articles { get; init; }

    /// <summary>The words of all pages; null where nothing can be searched.</summary>
    internal SearchLists? Search { get; init; }

    public Output? Find(UrlPath url) => _places.Value.TryGetValue(url.OutputFile, out var place) ? Outputs[place] : null;

    /// <summary>How many links of known kinds a page has; its body is rendered for that, if it was not yet.</summary>
    public int References(Page page) => Articles?.Facts(page).References.Length ?? 0;

    /// <summary>The same addresses after files were written anew: whoever renders the outputs is told by other means.</summary>
    /// <param name="outputs">In the same order, at the same addresses.</param>
    internal SitePlan After(Site site, ImmutableArray<Output> outputs, ImmutableArray<Diagnostic> diagnostics, PhotoCatalog? photos)
        => new(site, outputs, diagnostics, _places) { Articles = Articles, Derived = Derived, Photos = photos, Search = Search };

    private static Dictionary<string, int> PlacesOf(ImmutableArray<Output> outputs)
    {
        var places = new Dictionary<string, int>(outputs.Length, StringComparer.Ordinal);
        for (var place = 0; place < outputs.Length; place++)
        {
            places.Add(outputs[place].Url.OutputFile, place);
        }

        return places;
    }
}
