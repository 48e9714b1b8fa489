namespace SiteGen.Content;

/// <summary>Kinds of pages by the names that Hugo's configuration and templates use.</summary>
public static class PageKindNames
{
    extension(PageKind kind)
    {
        public string HugoName => kind switch
        {
            PageKind.Home => "home",
            PageKind.Section => "section",
            PageKind.Taxonomy => "taxonomy",
            PageKind.Term => "term",
            PageKind.NotFound => "404",
            PageKind.Photos => "photos",
            PageKind.Pad => "pad",
            PageKind.References => "references",
            PageKind.ReferenceKind => "reference-kind",
            PageKind.Summits => "summits",
            PageKind.Decisions => "decisions",
            PageKind.Archive => "archive",
            PageKind.Search => "search",
            _ => "page",
        };

        /// <summary>It gathers what bodies hold: no file describes it, nothing lists it, and when there is nothing to show it is left out.</summary>
        public bool IsGathered => kind is PageKind.Photos or PageKind.References or PageKind.ReferenceKind
            or PageKind.Summits or PageKind.Decisions or PageKind.Archive or PageKind.Search;
    }
}
