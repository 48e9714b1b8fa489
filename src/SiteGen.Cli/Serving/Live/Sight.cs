using SiteGen.Content;
using SiteGen.Files;
using SiteGen.Output;

namespace SiteGen.Cli.Serving.Live;

/// <summary>What an address shows in the newest state of the site.</summary>
/// <param name="State">The state.</param>
/// <param name="Url">The address within the site; null when it is none of the site's.</param>
/// <param name="Page">The page, or the one that says that there is none; null when the site does not even have that.</param>
internal sealed record Sight(PreviewState State, UrlPath? Url, PreviewPage? Page)
{
    /// <summary>There is nothing at this address.</summary>
    public bool IsMissing { get; init; }

    public PageVersion Version { get; } = Page is not null && State.Plan is { } plan ? PageVersions.Of(Page, plan) : PageVersion.None;

    public static async Task<Sight> Of(string address, PreviewSite site)
    {
        var state = site.State;
        if (state.Plan is not { } plan)
        {
            return new(state, null, null) { IsMissing = true };
        }

        var url = SiteAddress.Read(address, plan.Site.Config.BasePath);
        if (url is { } path && await site.Page(path) is { IsLeftOut: false } page)
        {
            return new(state, url, page);
        }

        return new(state, url, await NotFound(url ?? UrlPath.Root, plan, site)) { IsMissing = true };
    }

    // Each language may have a page of its own for that; the nearest one counts.
    private static async Task<PreviewPage?> NotFound(UrlPath url, SitePlan plan, PreviewSite site)
    {
        var nearest = plan.Site.Pages
            .Where(page => page.Kind == PageKind.NotFound && url.Value.StartsWith(page.ResourceFolder.Value, StringComparison.Ordinal))
            .MaxBy(static page => page.ResourceFolder.Value.Length);
        return nearest is null ? null : await site.Page(nearest.Url);
    }
}
