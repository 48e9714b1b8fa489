namespace SiteGen.Configuration;

/// <summary><c>galleries</c>: how pictures of a text become galleries; a page's front matter may say otherwise.</summary>
public sealed record GalleriesConfig
{
    /// <summary><c>auto</c>: paragraphs of pictures become galleries and figures.</summary>
    public bool IsAutomatic { get; init; } = true;

    /// <summary><c>minimum</c>: from how many pictures on there is a gallery.</summary>
    public int Minimum { get; init; } = 2;

    /// <summary><c>download</c>: the lightbox offers the original file.</summary>
    public bool HasDownload { get; init; }

    /// <summary><c>archive</c>: all photos of a gallery can be fetched in one ZIP file.</summary>
    public bool HasArchive { get; init; }

    /// <summary><c>page</c>: a page <c>/photos/</c> with all galleries.</summary>
    public bool HasPage { get; init; } = true;

    /// <summary><c>column</c>: how wide the theme's text is, in CSS pixels; browsers choose the size of a picture by it.</summary>
    public int Column { get; init; } = 680;

    /// <summary><c>width</c>: the same for its galleries.</summary>
    public int Width { get; init; } = 1152;

    /// <summary><c>rowHeight</c>: how high their rows are then, about.</summary>
    public int RowHeight { get; init; } = 250;
}
