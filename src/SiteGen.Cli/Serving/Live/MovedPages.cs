using SiteGen.Content;
using SiteGen.Files;
using SiteGen.Output;

namespace SiteGen.Cli.Serving.Live;

/// <summary>Finds out where a page went whose address is no longer its own: its author renamed the file or changed what decides on its address.</summary>
internal static class MovedPages
{
    /// <summary>Its new address; null when it is gone, or when one could only guess.</summary>
    public static UrlPath? Find(LostPage lost, SitePlan before, SitePlan after)
    {
        if (lost.Source is not { } source)
        {
            // The last page of a list goes when the list gets shorter.
            return lost.IsPartOfList ? Shown(lost.Page, after) : null;
        }

        var same = after.Site.Pages.FirstOrDefault(page => page.Source?.File.Path == source.File.Path && page.Language == lost.Page.Language);
        return same is null ? Renamed(lost.Page, source, before, after) : Shown(same, after);
    }

    private static UrlPath? Renamed(Page lost, ContentFile source, SitePlan before, SitePlan after)
    {
        var (old, now) = (Files(before), Files(after));
        Page[] fresh =
        [
            .. after.Site.Pages.Where(page => page.Kind == lost.Kind && page.Language == lost.Language
                && page.Source is { File.Path: var path } && !old.Contains(path)),
        ];
        Page[] equal = [.. fresh.Where(page => HasBodyOf(source, page, lost, after.Site))];
        var found = equal switch
        {
            [var one] => one,
            [] => Reworked(lost, fresh, old.Count(path => !now.Contains(path))),
            _ => Only(equal, page => NameOf(page) == NameOf(lost)) ?? Only(equal, page => page.Title == lost.Title),
        };
        return found is null ? null : Shown(found, after);
    }

    // Renamed and edited at once: one file went, one came, and something of it stayed.
    private static Page? Reworked(Page lost, Page[] fresh, int gone)
        => gone == 1 && fresh is [var one] && (one.Title == lost.Title || NameOf(one) == NameOf(lost)) ? one : null;

    // Many pages have no text at all: then the title has to tell.
    private static bool HasBodyOf(ContentFile source, Page page, Page lost, Site site)
        => site.BodyOf(page) is { } file && file.Body.Span.SequenceEqual(source.Body.Span)
            && (!source.Body.Span.Trim((byte)'\n').IsEmpty || page.Title == lost.Title);

    private static Page? Only(Page[] pages, Func<Page, bool> isMeant) => pages.Where(isMeant).ToArray() is [var one] ? one : null;

    private static string NameOf(Page page) => page.Path[(page.Path.LastIndexOf('/') + 1)..];

    private static UrlPath? Shown(Page page, SitePlan plan) => plan.Find(page.Url) is PageOutput ? page.Url : null;

    private static HashSet<SourcePath> Files(SitePlan plan)
        => [.. plan.Site.Pages.Select(static page => page.Source?.File.Path).OfType<SourcePath>()];
}
