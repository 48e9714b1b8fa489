using System.Runtime.CompilerServices;
using SiteGen.Content.Summits;
using SiteGen.Content.Urls;
using SiteGen.Data;
using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen.Content;

/// <summary>A page of the site as its author described it: everything known before its body is rendered.</summary>
public sealed record Page
{
    /// <summary>Position in <see cref="Site.Pages"/>; it is the page's identity within a build.</summary>
    public required int Index { get; init; }

    public required PageKind Kind { get; init; }

    /// <summary>The file it was written in; null for a list that no <c>_index.md</c> describes.</summary>
    public ContentFile? Source { get; init; }

    /// <summary>Logical path as Hugo builds it: <c>/blog/virtual-ptg</c>; "/" for the home page.</summary>
    public required string Path { get; init; }

    /// <summary>Where it is published, below the base path.</summary>
    public required UrlPath Url { get; init; }

    /// <summary>Where its HTML is, or would be: other output formats lie next to it.</summary>
    public UrlPath HtmlUrl { get; init; }

    public string Language { get; init; } = "";

    public string Title { get; init; } = "";

    public string LinkTitle { get; init; } = "";

    public string Description { get; init; } = "";

    /// <summary>The front matter's own summary, in Markdown; "" when the author wrote none.</summary>
    public string Summary { get; init; } = "";

    public ImmutableArray<string> Keywords { get; init; } = [];

    public DateTimeOffset? Date { get; init; }

    public DateTimeOffset? Lastmod { get; init; }

    public DateTimeOffset? PublishDate { get; init; }

    public DateTimeOffset? ExpiryDate { get; init; }

    public bool IsDraft { get; init; }

    /// <summary>0 means none: such pages come after all weighted ones.</summary>
    public long Weight { get; init; }

    /// <summary>First folder below content/; "" for pages at the top.</summary>
    public string Section { get; init; } = "";

    /// <summary>Front matter <c>type</c>, else the section, else "page".</summary>
    public string Type { get; init; } = "page";

    public string? Layout { get; init; }

    /// <summary>Addresses that lead here, as files or folders below the base path.</summary>
    public ImmutableArray<UrlPath> Aliases { get; init; } = [];

    /// <summary>Output formats by lower-case name: html, rss, atom, jsonfeed, or any of the configuration's.</summary>
    public ImmutableArray<string> Outputs { get; init; } = [];

    public ImmutableArray<PageResource> Resources { get; init; } = [];

    /// <summary>For a bundle: its other Markdown files, which have no address of their own.</summary>
    public ImmutableArray<Page> InnerPages { get; init; } = [];

    public ImmutableArray<TermUse> Terms { get; init; } = [];

    /// <summary>For a taxonomy or term page: the taxonomy's plural; else "".</summary>
    public string Taxonomy { get; init; } = "";

    /// <summary>For a term page: the term as first written; else "".</summary>
    public string Term { get; init; } = "";

    /// <summary>All front matter that is not predefined, cascades applied, with <c>params</c> folded in.</summary>
    public MetaValue.Map Params { get; init; } = MetaValue.Map.None;

    /// <summary>The gathering that it tells of; null when it tells of none.</summary>
    public Summit? Summit { get; init; }

    public BuildOptions Build { get; init; } = BuildOptions.Usual;

    /// <summary>Markup settings differ for a page with <c>markup</c> or <c>isCJKLanguage</c> in its front matter.</summary>
    public bool? IsCjk { get; init; }

    /// <summary>Front matter <c>slug</c>, or the rest of a dated file name; "" when there is none.</summary>
    public string Slug { get; init; } = "";

    /// <summary>The folder that its resources are published in; for <c>/a/b.html</c> that is <c>/a/b/</c>.</summary>
    public UrlPath ResourceFolder { get; init; } = UrlPath.Root;

    /// <summary>Front matter <c>translationKey</c>: pages with the same key are translations of each other.</summary>
    public string TranslationKey { get; init; } = "";

    /// <summary>Its front matter, which decides on its address, could not be read.</summary>
    public bool IsAddressDoubtful => Source is { IsFrontMatterBroken: true };

    /// <summary>For messages about the page as a whole.</summary>
    public SourceLocation Location => new(Source?.File.Path.Value ?? "");

    /// <summary>The line of <c>url</c> or <c>slug</c> in its front matter, for messages about its address.</summary>
    public SourceLocation AddressPlace => Source switch
    {
        null => Location,
        { FrontMatter: var said } when said["url"] is not null => Source.PlaceOf("url"),
        _ => Source.PlaceOf("slug"),
    };

    /// <summary>The line of <c>aliases</c> that gave it this old address.</summary>
    public SourceLocation PlaceOfAlias(UrlPath alias)
    {
        var items = Source?.FrontMatter["aliases"] switch
        {
            MetaValue.List list => list.Items,
            { } single => [single],
            _ => [],
        };
        var address = new PageAddress(Url, ResourceFolder, false);
        foreach (var item in items)
        {
            if (item.AsText is { } text && (Is(text, "") || Is(text, Language)))
            {
                return item.Location;
            }
        }

        return Location;

        bool Is(string text, string prefix)
            => Urls.Aliases.Of(text, address, false, prefix) == alias || Urls.Aliases.Of(text, address, true, prefix) == alias;
    }

    // Two pages are the same page only if they are one object: comparing their text would be slow and never wanted.
    public bool Equals(Page? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}
