using System.Collections.Frozen;
using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Images;
using SiteGen.Markdown;

namespace SiteGen.Output;

/// <summary>The site as a promise: every URL and how to render it. Build, preview and checks all start here.</summary>
public sealed class SitePlan
{
    private readonly Lazy<FrozenDictionary<string, Output>> _byFile;

    internal SitePlan(Site site, ImmutableArray<Output> outputs, ImmutableArray<Diagnostic> diagnostics)
    {
        Site = site;
        Outputs = outputs;
        Diagnostics = diagnostics;
        _byFile = new(() => outputs.ToFrozenDictionary(static output => output.Url.OutputFile, StringComparer.Ordinal));
    }

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

    /// <summary>How many links of known kinds a page has; its body is rendered for that, if it was not yet.</summary>
    public int References(Page page) => Articles?.Facts(page).References.Length ?? 0;

    public Output? Find(UrlPath url) => _byFile.Value.GetValueOrDefault(url.OutputFile);
}
