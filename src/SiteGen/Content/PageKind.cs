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
}
