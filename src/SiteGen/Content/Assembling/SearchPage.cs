namespace SiteGen.Content.Assembling;

/// <summary>Adds the page that readers search on to a language that has pages, unless an author made one or has a page at its address, by name or by <c>url</c>.</summary>
internal static class SearchPage
{
    private const string Path = "/search";
    private const string Layout = "search";

    public static void Add(LanguageDraft draft)
    {
        if (draft.Config is { Enrichments: true, Search: true } && !draft.ByPath.ContainsKey(Path)
            && draft.Nodes.Exists(static node => node is { Kind: PageKind.Page, IsHidden: false })
            && !draft.Nodes.Exists(node => !node.IsHidden && (node.Meta.Layout == Layout || IsAtOurAddress(draft, node.Meta.Url))))
        {
            draft.Add(new(PageKind.Search, Path, Path) { Build = new(ListingMode.Never) });
        }
    }

    private static bool IsAtOurAddress(LanguageDraft draft, string url)
        => url.Length > 0 && url.AsSpan().Trim('/') is var own && (own.SequenceEqual("search") || own.SequenceEqual($"{draft.Prefix}{Path}".AsSpan().Trim('/')));
}
