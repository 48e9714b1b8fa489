using SiteGen.Running;

namespace SiteGen.Content.Assembling;

/// <summary>Puts one language of a site together, up to the point where all its pages are known and in order.</summary>
internal static class LanguageAssembler
{
    public static void Assemble(
        LanguageDraft draft, LanguageFiles files, HashSet<string> bundles, StageRunner run, DateTimeOffset now, BuildFilters filters)
    {
        Placement.Place(draft, files.Contents, bundles);
        FrontMatterStage.Read(draft, run, now, filters);
        InnerPages.Read(draft);
        Sections.Complete(draft);
        Terms.Collect(draft);
        AddNotFound(draft);
        GalleryPage.Add(draft, files.Tree);
        ReferencePages.Add(draft, files.Tree);
        RecapPages.Add(draft);
        SearchPage.Add(draft);
        Sections.FindParents(draft);
        Dating.Inherit(draft, now);
        foreach (var node in draft.Nodes)
        {
            Sections.SetTitle(draft, node);
        }

        foreach (var node in draft.Nodes)
        {
            Addressing.SetAddress(draft, node);
        }
    }

    /// <summary>Brings the pages that are built in default order, numbered from <paramref name="first"/>.</summary>
    public static void Number(LanguageDraft draft, int first)
    {
        foreach (var node in draft.Nodes)
        {
            if (!node.IsHidden && IsBuilt(draft, node))
            {
                node.Order = PageMaker.OrderOf(node);
                draft.Sorted.Add(node);
            }
        }

        draft.Sorted.Sort(static (left, right) => OrderKey.Compare(left.Order, right.Order));
        for (var i = 0; i < draft.Sorted.Count; i++)
        {
            draft.Sorted[i].Index = first + i;
        }
    }

    // The home page is what everything else hangs from; it is there even when it is not rendered.
    private static bool IsBuilt(LanguageDraft draft, PageNode node)
    {
        if (draft.IsEnabled(node.Kind.HugoName))
        {
            return true;
        }

        if (node.Kind == PageKind.Home)
        {
            node.Build = BuildOptions.Nothing;
            return true;
        }

        return false;
    }

    private static void AddNotFound(LanguageDraft draft)
    {
        if (!draft.ByPath.ContainsKey("/404"))
        {
            draft.Add(new(PageKind.NotFound, "/404", "/404") { Build = new(ListingMode.Never) });
        }
    }
}
