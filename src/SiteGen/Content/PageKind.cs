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
}
