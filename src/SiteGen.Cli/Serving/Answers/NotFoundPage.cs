using SiteGen.Files;
using SiteGen.Output;

namespace SiteGen.Cli.Serving.Answers;

/// <summary>What is shown where there is nothing: the site's own page for that, that of the nearest folder.</summary>
internal static class NotFoundPage
{
    /// <summary>Its output is a <see cref="MissingOutput"/>: its tab still hears of the address it asked for.</summary>
    public static async Task<PreviewPage> For(UrlPath url, SitePlan plan, PreviewSite site)
    {
        for (var end = url.Value.LastIndexOf('/'); end >= 0; end = end == 0 ? -1 : url.Value.LastIndexOf('/', end - 1))
        {
            if (plan.Find(new($"{url.Value[..end]}/404.html")) is { } output && await site.Page(output.Url) is { IsLeftOut: false } page)
            {
                return page with { Output = new MissingOutput(url), IsLeftOut = true };
            }
        }

        return MissingOutput.At(url);
    }
}
