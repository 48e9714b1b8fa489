using System.Text;
using Microsoft.AspNetCore.Http;
using SiteGen.Files;

namespace SiteGen.Cli.Serving;

/// <summary>Answers the requests of browsers out of the newest state of the site.</summary>
internal sealed class PreviewAnswers(PreviewSite site, IDevPages dev)
{
    /// <summary>The folder of what no build publishes.</summary>
    public const string DevFolder = "/_sitegen/";

    public async Task Answer(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "/";
        if (path.StartsWith(DevFolder, StringComparison.Ordinal))
        {
            await dev.Answer(context, path[DevFolder.Length..]);
            return;
        }

        if (await site.Page(new UrlPath(path)) is not { IsLeftOut: false } page)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        await Send(context, page);
    }

    private async Task Send(HttpContext context, PreviewPage page)
    {
        var isHtml = page.Output.Url.OutputFile.EndsWith(".html", StringComparison.Ordinal);
        var bytes = isHtml ? PageTag.Insert(page.Bytes, Encoding.UTF8.GetBytes(dev.TagFor(page))) : page.Bytes;
        context.Response.ContentType = isHtml ? "text/html; charset=utf-8" : null;
        context.Response.ContentLength = bytes.Length;
        await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
    }
}
