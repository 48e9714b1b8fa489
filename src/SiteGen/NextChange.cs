using SiteGen.Content;

namespace SiteGen;

/// <summary>When the passing of time alone will change a site: a page falls due, or expires.</summary>
internal static class NextChange
{
    public static DateTimeOffset Of(Site site)
    {
        var next = DateTimeOffset.MaxValue;
        foreach (var date in site.Pages.Concat(site.HiddenPages.Select(static hidden => hidden.Page)).SelectMany(static page => new[] { page.PublishDate, page.ExpiryDate }))
        {
            if (date > site.Now && date < next)
            {
                next = date.Value;
            }
        }

        return next;
    }
}
