using SiteGen.Content;

namespace SiteGen;

/// <summary>When the passing of time alone will change a site: a page falls due, or expires.</summary>
internal static class NextChange
{
    public static DateTimeOffset Of(Site site)
    {
        var next = DateTimeOffset.MaxValue;
        foreach (var page in site.Pages)
        {
            Look(page, site.Now, ref next);
        }

        foreach (var hidden in site.HiddenPages)
        {
            Look(hidden.Page, site.Now, ref next);
        }

        return next;
    }

    /// <summary>The same, or the end of the day where the site is at home: templates may show the date.</summary>
    public static DateTimeOffset OrTomorrow(Site site)
    {
        var zone = site.Config.TimeZone;
        var midnight = TimeZoneInfo.ConvertTime(site.Now, zone).Date.AddDays(1);
        var tomorrow = new DateTimeOffset(midnight, zone.GetUtcOffset(midnight));
        return Of(site) is var next && next < tomorrow ? next : tomorrow;
    }

    // A page is still there at the moment that it expires.
    private static void Look(Page page, DateTimeOffset now, ref DateTimeOffset next)
    {
        if (page.PublishDate > now && page.PublishDate < next)
        {
            next = page.PublishDate.Value;
        }

        if (page.ExpiryDate >= now && page.ExpiryDate < next && page.ExpiryDate < DateTimeOffset.MaxValue)
        {
            next = page.ExpiryDate.Value.AddTicks(1);
        }
    }
}
