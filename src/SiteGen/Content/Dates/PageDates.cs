namespace SiteGen.Content.Dates;

/// <summary>The four dates of a page; null where nobody said one.</summary>
internal readonly record struct PageDates(
    DateTimeOffset? Date, DateTimeOffset? Lastmod, DateTimeOffset? PublishDate, DateTimeOffset? ExpiryDate)
{
    public bool IsEmpty => Date is null && Lastmod is null && PublishDate is null && ExpiryDate is null;

    /// <summary>For lists: of each date the later one, except expiry, which is nobody's heritage.</summary>
    public PageDates Latest(PageDates other) => this with
    {
        Date = Later(Date, other.Date),
        Lastmod = Later(Lastmod, other.Lastmod),
        PublishDate = Later(PublishDate, other.PublishDate),
    };

    private static DateTimeOffset? Later(DateTimeOffset? left, DateTimeOffset? right)
        => left is null || right > left ? right ?? left : left;
}
