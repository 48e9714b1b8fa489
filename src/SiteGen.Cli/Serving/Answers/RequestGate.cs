using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace SiteGen.Cli.Serving.Answers;

/// <summary>Refuses what no browser of the writer's would send, before anything else looks at it.</summary>
internal sealed class RequestGate(IPAddress bind, Func<HttpContext, RequestAddress, Task> answer)
{
    /// <summary>The folder of what no build publishes.</summary>
    public const string DevFolder = "/_sitegen/";

    public async Task Answer(HttpContext context)
    {
        var request = context.Request;
        if (!IsOurs(request.Host, context))
        {
            await PlainAnswer.Send(context, StatusCodes.Status403Forbidden, NotHere(context));
            return;
        }

        if (RequestAddress.Read(context.Features.Get<IHttpRequestFeature>()?.RawTarget ?? "") is not { } address)
        {
            await PlainAnswer.Send(context, StatusCodes.Status400BadRequest, "This is no address of a site.");
            return;
        }

        var sender = new RequestSender(request, host => IsOurs(host, context));
        var isDev = address.Path.StartsWith(DevFolder, StringComparison.Ordinal);
        context.Response.OnStarting(() => Protect(context.Response.Headers, isDev, sender));
        if (!sender.MayAsk(isDev, isDev && address.Path.Length == DevFolder.Length))
        {
            await PlainAnswer.Send(context, StatusCodes.Status403Forbidden, "Pages of other sites may link to this preview, and no more.");
            return;
        }

        await Answer(context, address, isDev);
    }

    private async Task Answer(HttpContext context, RequestAddress address, bool isDev)
    {
        var request = context.Request;
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method) && !(isDev && HttpMethods.IsPost(request.Method)))
        {
            context.Response.Headers.Allow = isDev ? "GET, HEAD, POST" : "GET, HEAD";
            await PlainAnswer.Send(context, StatusCodes.Status405MethodNotAllowed, "A preview only shows what is there.");
            return;
        }

        if (HttpMethods.IsPost(request.Method) && request.Headers.Origin != $"http://{request.Host}")
        {
            await PlainAnswer.Send(context, StatusCodes.Status403Forbidden, "Only pages of this preview may ask for this.");
            return;
        }

        await answer(context, address);
    }

    private bool IsOurs(HostString host, HttpContext context) => HostGuard.Allows(host.Host, bind, context.Connection.LocalIpAddress);

    // Not before the answer has its own headers: those that the site's author gives its host count more.
    private static Task Protect(IHeaderDictionary headers, bool isDev, RequestSender sender)
    {
        headers.TryAdd("X-Content-Type-Options", "nosniff");
        if (!sender.HasOtherName)
        {
            headers.TryAdd("Cross-Origin-Resource-Policy", "same-origin");
        }

        if (isDev)
        {
            headers.TryAdd("Content-Security-Policy", "frame-ancestors 'self'");
        }

        return Task.CompletedTask;
    }

    private static string NotHere(HttpContext context) => string.Create(
        CultureInfo.InvariantCulture,
        $"This preview does not answer to the name in this request, so that no page of another site can read it.\n"
        + $"Open http://localhost:{context.Connection.LocalPort}/, or the address that --bind names.");
}
