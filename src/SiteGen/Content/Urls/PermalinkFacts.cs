namespace SiteGen.Content.Urls;

/// <summary>What a permalink pattern may ask of a page.</summary>
internal sealed record PermalinkFacts
{
    public string Title { get; init; } = "";

    public string Slug { get; init; } = "";

    public DateTimeOffset Date { get; init; }

    /// <summary>First folder of the logical path.</summary>
    public string Section { get; init; } = "";

    /// <summary>Folders of the section that the page is in, outermost first.</summary>
    public ImmutableArray<string> Sections { get; init; } = [];

    /// <summary>The same with each section's slug, or else its title.</summary>
    public ImmutableArray<string> SectionSlugs { get; init; } = [];

    /// <summary>Name of the file, or of the bundle's folder, as written.</summary>
    public string BaseName { get; init; } = "";

    /// <summary>The same, but empty for <c>_index.md</c>.</summary>
    public string FileName { get; init; } = "";

    public UrlStyle Style { get; init; }
}
