using SiteGen.Configuration;

namespace SiteGen.Content.Assembling;

/// <summary>Works out every page's place among the others: parent, children, neighbours.</summary>
internal static class RelationTable
{
    public static PageRelations[] Make(LanguageDraft draft, Page[] pages, int first)
    {
        var isNextOlder = draft.Config.NextPrevSortOrder == SortOrder.Ascending;
        var isNextInSectionOlder = draft.Config.NextPrevInSectionSortOrder == SortOrder.Ascending;
        var children = new List<Page>?[draft.Sorted.Count];
        foreach (var node in draft.Sorted)
        {
            if (Belongs(node) && EnabledParent(node) is { } parent)
            {
                (children[parent.Index - first] ??= []).Add(pages[node.Index]);
            }
        }

        var around = new (Page? Next, Page? Previous)[draft.Sorted.Count];
        var inSection = new (Page? Next, Page? Previous)[draft.Sorted.Count];
        List<Page> regular = [];
        foreach (var node in draft.Sorted)
        {
            if (IsListedRegular(node))
            {
                regular.Add(pages[node.Index]);
            }
        }

        SetNeighbours(regular, around, first, isNextOlder);
        foreach (var list in children)
        {
            if (list is not null)
            {
                SetNeighbours(list.FindAll(static page => page.Kind == PageKind.Page), inSection, first, isNextInSectionOlder);
            }
        }

        var relations = new PageRelations[draft.Sorted.Count];
        foreach (var node in draft.Sorted)
        {
            var (next, previous) = around[node.Index - first];
            var (nextInSection, previousInSection) = inSection[node.Index - first];
            var below = node.Kind == PageKind.Term ? Bearers(node, pages) : children[node.Index - first];
            relations[node.Index - first] = new()
            {
                Parent = EnabledParent(node) is { } parent ? pages[parent.Index] : null,
                Next = next,
                Previous = previous,
                NextInSection = nextInSection,
                PreviousInSection = previousInSection,
                Children = below is null ? [] : [.. below],
                RegularChildren = below is null ? [] : [.. below.FindAll(static page => page.Kind == PageKind.Page)],
            };
        }

        return relations;
    }

    public static bool IsListedRegular(PageNode node) => node.Kind == PageKind.Page && node.Build.List == ListingMode.Always;

    // Taxonomies hang from the home page but are in no list; terms are in their taxonomy's, and nothing else is.
    private static bool Belongs(PageNode node)
        => node.Build.List != ListingMode.Never && node.Kind switch
        {
            // Where sections are disabled, what lies in them is in no list.
            PageKind.Page or PageKind.Section => node.Parent is { Index: >= 0, Kind: not (PageKind.Taxonomy or PageKind.Term) },
            PageKind.Term => TaxonomyOf(node) is { Kind: PageKind.Taxonomy, Index: >= 0 },
            _ => false,
        };

    private static PageNode? EnabledParent(PageNode node)
    {
        var parent = node.Kind == PageKind.Term ? TaxonomyOf(node) : node.Parent;
        while (parent is { Index: < 0 })
        {
            parent = parent.Parent;
        }

        return parent;
    }

    // "a/b" is one term, whatever its address looks like.
    private static PageNode? TaxonomyOf(PageNode term)
    {
        var parent = term.Parent;
        while (parent is { Kind: PageKind.Term })
        {
            parent = parent.Parent;
        }

        return parent;
    }

    private static void SetNeighbours(List<Page> pages, (Page? Next, Page? Previous)[] around, int first, bool isNextOlder)
    {
        for (var i = 0; i < pages.Count; i++)
        {
            var before = i > 0 ? pages[i - 1] : null;
            var after = i + 1 < pages.Count ? pages[i + 1] : null;
            around[pages[i].Index - first] = isNextOlder ? (after, before) : (before, after);
        }
    }

    // "tags_weight" orders pages within a term; -1 stands for "none" in Hugo, and 0 comes first.
    private static List<Page>? Bearers(PageNode term, Page[] pages)
    {
        if (term.Bearers is not { } bearers)
        {
            return null;
        }

        bearers.RemoveAll(static bearer => bearer.Page.Index < 0 || bearer.Page.Build.List == ListingMode.Never);
        var hasWeights = bearers.Exists(static bearer => bearer.Weight > 0);
        bearers.Sort((left, right) =>
        {
            var byWeight = hasWeights && left.Weight >= 0 && right.Weight >= 0 ? left.Weight.CompareTo(right.Weight) : 0;
            return byWeight != 0 ? byWeight : left.Page.Index.CompareTo(right.Page.Index);
        });

        return [.. bearers.Select(bearer => pages[bearer.Page.Index])];
    }
}
