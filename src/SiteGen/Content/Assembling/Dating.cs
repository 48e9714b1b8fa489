using SiteGen.Content.Dates;

namespace SiteGen.Content.Assembling;

/// <summary>Lists without dates of their own have the latest of what they hold.</summary>
internal static class Dating
{
    public static void Inherit(LanguageDraft draft, DateTimeOffset now)
    {
        var undated = draft.Nodes.Where(static node => node.IsBranch && node.Dates.IsEmpty).ToHashSet();
        if (undated.Count == 0)
        {
            return;
        }

        foreach (var node in draft.Nodes)
        {
            if (node.IsHidden || node.Meta.Dates.IsEmpty)
            {
                continue;
            }

            for (var list = node.Parent; list is not null; list = list.Parent)
            {
                HandUp(undated, list, node.Dates, now);
            }
        }

        foreach (var term in draft.Nodes)
        {
            foreach (var bearer in term.Bearers ?? [])
            {
                // The home page gives its terms no date.
                if (bearer.Page.Kind != PageKind.Home)
                {
                    HandUp(undated, term, bearer.Page.Dates, now);
                    HandUp(undated, term.Parent, bearer.Page.Dates, now);
                }
            }
        }
    }

    private static void HandUp(HashSet<PageNode> undated, PageNode? list, PageDates dates, DateTimeOffset now)
    {
        if (list is not null && undated.Contains(list))
        {
            list.Dates = list.Dates.Latest(dates, now);
        }
    }
}
