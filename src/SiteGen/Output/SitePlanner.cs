using SiteGen.Configuration;
using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Output.Feeds;
using SiteGen.Output.Lists;
using SiteGen.Output.Redirects;
using SiteGen.Output.Sitemaps;

namespace SiteGen.Output;

/// <summary>Decides every URL of the site before anything is rendered.</summary>
public static class SitePlanner
{
    public static SitePlan Plan(PlanRequest request)
    {
        var config = new SourceLocation(request.Site.Config.Sources.FirstOrDefault() ?? "");
        var claims = new UrlClaims(config);
        var feeds = new FeedSource(request.Site, request.Articles);
        var shared = new HashSet<SourceFile>(ReferenceEqualityComparer.Instance);
        var formats = request.Formats is { } composer ? new FormatPlanner(claims, composer, request.Site) : null;
        var metadata = request.Site.Config.Images.Metadata;
        var galleries = new GalleryPages(request.Site, request.Articles);
        var recaps = new RecapLists(request.Site, request.Articles, request.Compose);
        foreach (var page in request.Site.Pages)
        {
            if (GalleryPages.Shows(page, request.Site.LanguageOf(page).Config))
            {
                GalleriesOf(page, request, galleries).ForEach(claims.Claim);
            }
            else if (recaps.Shows(page))
            {
                recaps.OutputsOf(page).ForEach(claims.Claim);
            }
            else if (!page.Kind.IsGathered)
            {
                ClaimPage(claims, request, page);
            }

            formats?.Claim(page);
            OfferFeeds(claims, feeds, page);
            ClaimResources(claims, page, shared, metadata);
        }

        foreach (var file in PhotoFiles.WithoutNotes(request.Source.Static, request.Site.Config))
        {
            claims.Claim(HasPolicy(request) && file.Inside == HeadersOutput.Name
                ? new HeadersOutput(file, request.Site.Config.BasePath, request.Policy)
                : new FileOutput(file, UrlPath.Root.File(file.Inside)) { Metadata = metadata });
        }

        foreach (var pad in request.Pads.All)
        {
            claims.Claim(new PadOutput(pad, request.Compose, request.IsCited));
        }

        foreach (var asset in AssetUses.Find(request.Site, request.Source.Assets))
        {
            claims.Offer(new FileOutput(asset, UrlPath.Root.File(asset.Inside)) { Metadata = metadata });
        }

        OfferAliases(claims, request.Site);
        if (DefaultLanguageRedirect.Of(request.Site) is { } redirect)
        {
            claims.Offer(redirect);
        }

        var search = new SearchLists(request);
        OfferExtras(claims, request, galleries, recaps, search);
        var outputs = claims.Settle();
        return new SitePlan(request.Site, outputs, [.. request.Diagnostics, .. formats?.Diagnostics ?? [], .. claims.Diagnostics, .. MissingBaseUrl(request.Site, config)])
        {
            Articles = request.Articles,
            Derived = request.Derived,
            Photos = request.Photos,
            Search = search.IsEmpty ? null : search,
        };
    }

    // Feeds and site maps are addresses for other hosts: without our own name they would lead nowhere.
    private static ImmutableArray<Diagnostic> MissingBaseUrl(Site site, SourceLocation config)
        => site.Config.Origin.Length > 0 || !(Sitemap.IsAskedFor(site) || site.Pages.Any(page => ListedPages.AskedFeeds(page, site).Any()))
            ? []
            : [OutputRules.NoBaseUrl.At(config, "baseURL is not set: feeds and the site map, which need it, are left out")];

    private static void ClaimPage(UrlClaims claims, PlanRequest request, Page page)
    {
        if (page.Build.Render != RenderMode.Always || !page.Outputs.Contains("html"))
        {
            return;
        }

        if (page.Kind is PageKind.Page or PageKind.NotFound or PageKind.Taxonomy)
        {
            claims.Claim(new PageOutput(page, null, page.Url, request.Compose));
            return;
        }

        var paginators = Pagination.Split(page.Url, ListedPages.On(page, request.Site), request.Site.LanguageOf(page).Config.Pagination);
        foreach (var paginator in paginators)
        {
            claims.Claim(new PageOutput(page, paginator, paginator.Urls[paginator.Number - 1], request.Compose));
        }
    }

    private static List<GalleriesOutput> GalleriesOf(Page page, PlanRequest request, GalleryPages galleries)
    {
        if (page.Build.Render != RenderMode.Always || !page.Outputs.Contains("html"))
        {
            return [];
        }

        var urls = Pagination.Urls(page.Url, galleries.Most(page), request.Site.LanguageOf(page).Config.Pagination);
        return [.. urls.Select((url, index) => new GalleriesOutput(page, index + 1, url, galleries, request.Compose))];
    }

    private static void OfferFeeds(UrlClaims claims, FeedSource feeds, Page page)
    {
        if (page.Build.Render != RenderMode.Always)
        {
            return;
        }

        foreach (var format in ListedPages.Feeds(page, feeds.Site))
        {
            claims.Offer(new FeedOutput(page, ListedPages.InFeed(page, feeds.Site), format.UrlOf(page, feeds.Site), format, feeds));
        }
    }

    // Translations share files, each of which is published once.
    private static void ClaimResources(UrlClaims claims, Page page, HashSet<SourceFile> shared, ImageMetadata metadata)
    {
        if (!page.Build.PublishResources)
        {
            return;
        }

        foreach (var resource in page.Resources)
        {
            if (shared.Add(resource.File))
            {
                claims.Claim(new FileOutput(resource.File, resource.Url, page) { Metadata = metadata });
            }
        }
    }

    private static void OfferAliases(UrlClaims claims, Site site)
    {
        var written = new List<AliasOutput>();
        foreach (var language in site.LanguageParts)
        {
            if (!language.Config.DisableAliases)
            {
                written.AddRange(language.Pages.SelectMany(page => page.Aliases.Select(alias => new AliasOutput(alias, page, site))));
            }
        }

        written.ForEach(claims.OfferAlias);
        foreach (var language in site.LanguageParts)
        {
            if (!language.Config.DisableAliases && !language.Config.Pagination.DisableAliases)
            {
                OfferFirstPages(claims, site, language);
            }
        }

        if (written.Count > 0)
        {
            claims.OfferRedirects(new TextOutput(
                UrlPath.Root.File("_redirects"), "the list of redirects", target => RedirectsFile.Write(site, written, target)));
        }
    }

    /// <summary><c>/blog/page/1/</c> leads to <c>/blog/</c>, as in Hugo (HUGO_COMPAT §4).</summary>
    private static void OfferFirstPages(UrlClaims claims, Site site, LanguageSite language)
    {
        foreach (var page in language.Pages)
        {
            if (page.Kind is PageKind.Home or PageKind.Section or PageKind.Term && page.Build.Render == RenderMode.Always
                && page.Outputs.Contains("html"))
            {
                claims.Offer(new AliasOutput(Pagination.FirstPageAlias(page.Url, language.Config.Pagination), page, site));
            }
        }
    }

    private static bool HasPolicy(PlanRequest request) => request.Site.Config.ContentSecurity.IsOn;

    private static void OfferExtras(UrlClaims claims, PlanRequest request, GalleryPages galleries, RecapLists recaps, SearchLists search)
    {
        var site = request.Site;
        foreach (var file in request.ThemeFiles)
        {
            claims.Offer(new ThemeFileOutput(file));
        }

        // What nobody asked for gives way to whatever authors have at that address.
        foreach (var page in site.Pages.Where(static page => page.Kind == PageKind.Photos))
        {
            GalleriesOf(page, request, galleries).ForEach(claims.Offer);
        }

        var references = request.References is { } index ? new ReferenceLists(site, index, request.Pads, request.Compose) : null;
        references?.Outputs().ForEach(claims.Offer);
        recaps.Offers().ForEach(claims.Offer);
        search.Outputs().ForEach(claims.Offer);
        if (Sitemap.IsPublished(site))
        {
            foreach (var map in Sitemap.Plan(site, page => galleries.IsThere(page) && recaps.IsThere(page) && references?.IsThere(page) != false))
            {
                claims.Offer(map);
            }
        }

        if (site.Config.EnableRobotsTxt && !site.Config.DisabledKinds.Contains("robotstxt"))
        {
            claims.Offer(new TextOutput(
                UrlPath.Root.File("robots.txt"), "robots.txt", target => RobotsFile.Write(site, target)));
        }

        if (HasPolicy(request))
        {
            claims.Offer(new HeadersOutput(null, site.Config.BasePath, request.Policy));
        }

        // GitHub Pages would otherwise drop every file whose name begins with an underscore.
        claims.Offer(new TextOutput(UrlPath.Root.File(".nojekyll"), "the .nojekyll mark", static _ => { }));
    }
}
