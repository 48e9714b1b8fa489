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
            _ => "page",
        };
    }
}
