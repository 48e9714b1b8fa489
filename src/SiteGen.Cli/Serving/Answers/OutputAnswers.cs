using System.Text;
using Microsoft.AspNetCore.Http;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Output;

namespace SiteGen.Cli.Serving.Answers;

/// <summary>Sends what a build would write: pages rendered now, files from the disk, copies of photos made when they are first asked for.</summary>
internal sealed class OutputAnswers(PreviewSite site, IDevPages dev, DerivedOnDemand derived, CleanedFiles cleaned, ServeLog log)
{
    // A file of HTML gets the preview's tag, for which it has to be read whole.
    private const long LargestTagged = 4 * 1024 * 1024;

    private readonly LastGoodPages _lastGood = new();

    /// <summary>False when there turns out to be nothing to send.</summary>
    public async Task<bool> Send(HttpContext context, Output.Output output, int status)
    {
        if (output is FileOutput file && !(IsHtml(output) && file.File.Size <= LargestTagged))
        {
            return await SendFile(context, file, status);
        }

        if (await site.Page(output.Url, context.RequestAborted) is not { } page)
        {
            return false;
        }

        log.Met(page.Diagnostics);
        if (page.IsLeftOut)
        {
            return false;
        }

        await SendPage(context, page with { Bytes = _lastGood.For(page) }, status);
        return true;
    }

    public async Task<bool> SendDerived(HttpContext context, UrlPath url, UrlPath? referer, SitePlan plan)
    {
        if (await derived.Open(url, referer, plan, context.RequestAborted) is not { } file)
        {
            return false;
        }

        await using (file)
        {
            await new Parcel(file, ContentTypes.Of(url), $"\"{ContentHash.Of(Encoding.UTF8.GetBytes(url.Value))}\"") { CacheControl = Parcel.ForEver }.Send(context);
        }

        return true;
    }

    /// <summary>The site's own page for what is missing, that of the nearest folder; its tab still hears of the address it asked for.</summary>
    public async Task SendNotFound(HttpContext context, UrlPath url, SitePlan plan)
    {
        var page = await NotFoundPage.For(url, plan, site);
        log.Met(page.Diagnostics);
        await SendPage(context, page, StatusCodes.Status404NotFound);
    }

    /// <summary>What was last at an address while a mistake in the page's file keeps it out of the site; false when nobody saw it, or there is none.</summary>
    public async Task<bool> SendLastGood(HttpContext context, UrlPath url, PreviewState state)
    {
        if (!(url.IsFolder || url.Value.EndsWith(".html", StringComparison.Ordinal)) || _lastGood.At(url) is not { } good
            || !state.Diagnostics.Any(mistake => mistake.Severity == Severity.Error && mistake.Location.File == good.SourceFile))
        {
            return false;
        }

        await SendPage(context, MissingOutput.At(url) with { Bytes = good.Bytes }, StatusCodes.Status200OK);
        return true;
    }

    public Task SendMissing(HttpContext context, UrlPath url, int status) => SendPage(context, MissingOutput.At(url), status);

    private async Task SendPage(HttpContext context, PreviewPage page, int status)
    {
        var isTagged = IsHtml(page.Output) && page.Output.Category != OutputCategory.Alias;
        var bytes = isTagged ? PageTag.Insert(page.Bytes, Encoding.UTF8.GetBytes(dev.TagFor(page))) : page.Bytes.ToArray();
        var type = page.Output is MissingOutput ? ContentTypes.Html : ContentTypes.Of(page.Output);
        using var body = new MemoryStream(bytes, writable: false);
        await new Parcel(body, type, $"\"{ContentHash.Of(bytes)}\"") { Status = status }.Send(context);
    }

    private async Task<bool> SendFile(HttpContext context, FileOutput output, int status)
    {
        try
        {
            await using var file = PublishedFile.Open(output, cleaned);
            var parcel = new Parcel(Stream.Null, ContentTypes.Of(output), file.Tag) { Status = status };
            if (!parcel.IsWithClient(context.Request))
            {
                if (await file.Bytes() is not { } body)
                {
                    // Rendering tells why it is not published.
                    log.Met((await site.Page(output.Url))?.Diagnostics ?? []);
                    return false;
                }

                parcel = parcel with { Body = body };
            }

            await parcel.Send(context);
            return true;
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException)
        {
            // Deleted or locked away a moment ago; the watcher will tell.
            return false;
        }
    }

    private static bool IsHtml(Output.Output output) => output is MissingOutput || ContentTypes.Of(output) == ContentTypes.Html;
}
