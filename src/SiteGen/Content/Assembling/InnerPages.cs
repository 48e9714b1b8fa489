namespace SiteGen.Content.Assembling;

/// <summary>
/// Markdown files beside a leaf bundle's <c>index.md</c>: they belong to its page, have no address and are in no list, and
/// stay even if they are drafts or of the future.
/// </summary>
internal static class InnerPages
{
    public static void Read(LanguageDraft draft)
    {
        foreach (var (page, _) in draft.Inner)
        {
            FrontMatterStage.ReadOne(draft, page, draft.Mistakes);
            page.Title = page.Meta.Title ?? "";
        }
    }

    /// <summary>Makes their pages and hands them to the pages they lie with; numbered from <paramref name="first"/>.</summary>
    public static ImmutableArray<Page> Make(LanguageDraft draft, int first)
    {
        List<(PageNode Page, PageNode Owner)> owned = [];
        foreach (var (page, bundle) in draft.Inner)
        {
            if (draft.ByPath.TryGetValue(bundle, out var owner) && owner.Index >= 0)
            {
                page.Order = PageMaker.OrderOf(page);
                page.Parent = owner.Parent;
                page.Address = owner.Address;
                owned.Add((page, owner));
            }
        }

        owned.Sort(static (left, right) => OrderKey.Compare(left.Page.Order, right.Page.Order));
        var pages = ImmutableArray.CreateBuilder<Page>(owned.Count);
        foreach (var (node, owner) in owned)
        {
            var page = PageMaker.Make(draft, node, first + pages.Count) with { Aliases = [], Outputs = [], Build = BuildOptions.Nothing };
            pages.Add(page);
            (owner.InnerPages ??= []).Add(page);
        }

        return pages.MoveToImmutable();
    }
}
