using SiteGen.Content.Titles;

namespace SiteGen.Content;

/// <summary>The default order of pages: weight with 0 last, newest first, then title, then path.</summary>
public static class PageOrder
{
    public static readonly Comparison<Page> Default = Compare;

    public static int Compare(Page left, Page right)
    {
        if (left.Weight != right.Weight)
        {
            // No weight comes after any weight.
            return left.Weight == 0 ? 1 : right.Weight == 0 ? -1 : left.Weight.CompareTo(right.Weight);
        }

        var byDate = Seconds(right).CompareTo(Seconds(left));
        if (byDate != 0)
        {
            return byDate;
        }

        var byTitle = Collation.Compare(left.LinkTitle, right.LinkTitle);
        return byTitle != 0 ? byTitle : ByPath(left, right);
    }

    // Hugo compares the whole path with its extension; pages without a file count as their folder's _index.md.
    private static int ByPath(Page left, Page right)
    {
        var byPath = string.CompareOrdinal(FullPath(left), FullPath(right));
        return byPath != 0 ? byPath : left.Index.CompareTo(right.Index);
    }

    private static string FullPath(Page page)
        => page.Source is { } source ? $"/{ContentName.Normalise(source.File.Inside)}" : $"{page.Path.TrimEnd('/')}/_index.md";

    private static long Seconds(Page page)
        => page.Date is { } date ? date.UtcTicks / TimeSpan.TicksPerSecond : 0;
}
