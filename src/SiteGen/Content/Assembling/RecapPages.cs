using SiteGen.Content.Titles;

namespace SiteGen.Content.Assembling;

/// <summary>
/// Adds the pages that gather what recaps tell to a language where there may be something to gather: of all summits, of all decisions and
/// actions, and of all posts. An author's own page at the address takes its place.
/// </summary>
internal static class RecapPages
{
    public static void Add(LanguageDraft draft)
    {
        if (!draft.Config.Enrichments)
        {
            return;
        }

        var recaps = draft.Config.Recaps;
        Add(draft, recaps.HasSummits, PageKind.Summits, ListTitles.Summits, static node => node.Meta.Summit is not null);
        Add(draft, recaps.HasDecisions, PageKind.Decisions, ListTitles.Decisions, static node => OutcomeMarks.AreIn(node.File!.Body.Span));
        Add(draft, recaps.HasArchive, PageKind.Archive, ListTitles.Archive, PostOf(draft));
    }

    // As the archive finds them: pages of the main sections, or all where there are none.
    private static Predicate<PageNode> PostOf(LanguageDraft draft)
    {
        if (!draft.Config.Recaps.HasArchive)
        {
            return static _ => false;
        }

        List<PageNode> pages = [.. draft.Nodes.Where(static node => node is { IsHidden: false, Kind: PageKind.Page })];
        var sections = MainSections.Of(draft, pages);
        var hasMain = pages.Exists(node => node.Build.List == ListingMode.Always && sections.Contains(node.Section));
        return node => node.Kind == PageKind.Page && node.Dates.Date is not null && (!hasMain || sections.Contains(node.Section));
    }

    private static void Add(LanguageDraft draft, bool isWanted, PageKind kind, string title, Predicate<PageNode> holds)
    {
        var path = $"/{kind.HugoName}";
        if (isWanted && !draft.ByPath.ContainsKey(path)
            && draft.Nodes.Exists(node => node is { IsHidden: false, File: not null, Build.List: ListingMode.Always } && holds(node)))
        {
            draft.Add(new(kind, path, path) { Build = new(ListingMode.Never), Title = title });
        }
    }
}
