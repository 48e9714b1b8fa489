namespace SiteGen.Content;

/// <summary>What a page is for; Hugo's kinds.</summary>
public enum PageKind
{
    Home,
    Section,
    Page,
    Taxonomy,
    Term,
    NotFound,

    /// <summary>Ours alone: the page of all galleries, which no file describes.</summary>
    Photos,

    /// <summary>Ours alone: a copy of a pad, which no author's file describes; none of <see cref="Site.Pages"/>.</summary>
    Pad,

    /// <summary>Ours alone: the page of all links of known kinds.</summary>
    References,

    /// <summary>Ours alone: the page of all links of one kind.</summary>
    ReferenceKind,

    /// <summary>Ours alone: the page of all summits.</summary>
    Summits,

    /// <summary>Ours alone: the page of all decisions and actions.</summary>
    Decisions,

    /// <summary>Ours alone: the page of all posts by year.</summary>
    Archive,

    /// <summary>Ours alone: the page that readers search on.</summary>
    Search,
}
