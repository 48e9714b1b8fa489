using SiteGen.Cli.Serving.Answers;
using SiteGen.Files;

namespace SiteGen.Cli.Serving.Live;

/// <summary>What an address shows in the newest state of the site.</summary>
/// <param name="State">The state.</param>
/// <param name="Url">The address.</param>
/// <param name="Page">The page, or the one that says that there is none; null as long as there is no site at all.</param>
internal sealed record Sight(PreviewState State, UrlPath Url, PreviewPage? Page)
{
    /// <summary>There is nothing at this address.</summary>
    public bool IsMissing { get; init; }

    public PageVersion Version { get; } = Page is not null && State.Plan is { } plan ? PageVersions.Of(Page, plan) : PageVersion.None;

    public static async Task<Sight> Of(UrlPath url, PreviewSite site, CancellationToken cancel = default)
    {
        var state = site.State;
        if (state.Plan is not { } plan)
        {
            return new(state, url, null) { IsMissing = true };
        }

        return await site.Page(url, cancel) is { IsLeftOut: false } page
            ? new(state, url, page)
            : new(state, url, await NotFoundPage.For(url, plan, site)) { IsMissing = true };
    }
}
