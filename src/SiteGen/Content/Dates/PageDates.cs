namespace SiteGen.Content.Dates;

/// <summary>The four dates of a page; null where nobody said one.</summary>
internal readonly record struct PageDates(
    DateTimeOffset? Date, DateTimeOffset? Lastmod, DateTimeOffset? PublishDate, DateTimeOffset? ExpiryDate)
{
    public bool IsEmpty => Date is null && Lastmod is null && PublishDate is null && ExpiryDate is null;

    /// <summary>
    /// For lists: of each date the later one. Expiry is nobody's heritage, nor is a publication still to come: a list with a
    /// future post is there today.
    /// </summary>
    public PageDates Latest(PageDates other, DateTimeOffset now) => this with
    {
        Date = Later(Date, other.Date),
        Lastmod = Later(Lastmod, other.Lastmod),
        PublishDate = other.PublishDate < now ? Later(PublishDate, other.PublishDate) : PublishDate,
    };

    private static DateTimeOffset? Later(DateTimeOffset? left, DateTimeOffset? right)
        => left is null || right > left ? right ?? left : left;
}
