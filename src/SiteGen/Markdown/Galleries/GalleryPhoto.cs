namespace SiteGen.Markdown.Galleries;

/// <summary>A picture that stands by itself, in a figure of its own or as part of a gallery.</summary>
public sealed record GalleryPhoto(Picture Picture)
{
    /// <summary>HTML; "" when nobody says anything about it.</summary>
    public string Caption { get; init; } = "";

    /// <summary>Where a click leads, ready to stand in an attribute: to its large version; "" when there is none.</summary>
    public string Link { get; init; } = "";

    /// <summary>The author's own link around it, as its start tag; "" when there is none.</summary>
    public string OwnLink { get; init; } = "";

    /// <summary>The file as its author gave it, where the page offers it; else "".</summary>
    public string Original { get; init; } = "";

    /// <summary>Its place on the page, <c>photo-3</c>; "" when it is not linked to its large version.</summary>
    public string Id { get; init; } = "";

    /// <summary>Classes of the author's for its figure, each behind a blank.</summary>
    public string Classes { get; init; } = "";

    /// <summary>The author's other attributes of its figure, as HTML that begins with a blank.</summary>
    public string Attributes { get; init; } = "";

    /// <summary>Its part of the gallery's row; null outside of galleries.</summary>
    public RowParts? Parts { get; init; }

    /// <summary>Whether a lightbox can show it.</summary>
    public bool IsLinked => Link.Length > 0 && OwnLink.Length == 0;
}
