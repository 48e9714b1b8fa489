using SiteGen.Content.Assembling;

namespace SiteGen.Content;

/// <summary>The default order of pages: weight with 0 last, newest first, then title, then path.</summary>
public static class PageOrder
{
    public static readonly Comparison<Page> Default = Compare;

    public static int Compare(Page left, Page right)
    {
        var order = OrderKey.Compare(KeyOf(left), KeyOf(right));
        return order != 0 ? order : left.Index.CompareTo(right.Index);
    }

    private static OrderKey KeyOf(Page page)
        => new(page.Weight, Seconds(page.Date), page.LinkTitle, page.Source, page.Path);

    internal static long Seconds(DateTimeOffset? date) => date is { } when ? when.UtcTicks / TimeSpan.TicksPerSecond : 0;
}
