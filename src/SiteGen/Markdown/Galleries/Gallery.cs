namespace SiteGen.Markdown.Galleries;

/// <summary>Several pictures that belong together, in their author's order.</summary>
public sealed record Gallery(ImmutableArray<GalleryPhoto> Photos)
{
    /// <summary>HTML; "" when it has none.</summary>
    public string Title { get; init; } = "";

    /// <summary>HTML; "" when it has none.</summary>
    public string Caption { get; init; } = "";

    /// <summary>Its photos are offered in one file.</summary>
    public bool HasArchive { get; init; }

    /// <summary>Classes of the author's, each behind a blank.</summary>
    public string Classes { get; init; } = "";

    /// <summary>The author's other attributes, as HTML that begins with a blank.</summary>
    public string Attributes { get; init; } = "";
}
