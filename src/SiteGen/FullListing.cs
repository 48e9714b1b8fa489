using SiteGen.Content;
using SiteGen.Running;

namespace SiteGen;

/// <summary>Every page of a site with its body: those of a usual build as that build sees them, the others as a build with everything would.</summary>
internal static class FullListing
{
    /// <remarks>Pages that are in no list (<c>build.list</c>) are not in this one either: for Hugo they are not among the site's pages.</remarks>
    /// <param name="usual">What a build publishes.</param>
    /// <param name="everything">Drafts, future and expired pages too.</param>
    public static ListedBody[] Of(Workshop usual, Workshop everything, StageRunner run)
    {
        var published = new Dictionary<(string, string, string), Page>(usual.Site.Pages.Length);
        foreach (var page in usual.Site.Pages.Where(IsListed))
        {
            published.TryAdd(KeyOf(page), page);
        }

        Page[] wanted = [.. everything.Site.Pages.Where(IsListed)];
        return run.ForEach("bodies", wanted, page => published.TryGetValue(KeyOf(page), out var same)
            ? Render(usual, same, isPublished: true)
            : Render(everything, page, isPublished: false));
    }

    private static bool IsListed(Page page) => page.Kind != PageKind.NotFound && page.Build.List == ListingMode.Always;

    private static ListedBody Render(Workshop workshop, Page page, bool isPublished)
    {
        var article = workshop.Articles.Facts(page);
        var contents = workshop.Articles.TableOfContents(page);
        return new(page, workshop.Site, article, workshop.Articles.Html(page), contents, isPublished);
    }

    private static (string Language, string Url, string Source) KeyOf(Page page)
        => (page.Language, page.Url.Value, page.Source?.File.Path.Value ?? "");
}
