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
        if (!HostGuard.Allows(request.Host.Host, bind, context.Connection.LocalIpAddress))
        {
            await PlainAnswer.Send(context, StatusCodes.Status403Forbidden, NotHere(context));
            return;
        }

        if (RequestAddress.Read(context.Features.Get<IHttpRequestFeature>()?.RawTarget ?? "") is not { } address)
        {
            await PlainAnswer.Send(context, StatusCodes.Status400BadRequest, "This is no address of a site.");
            return;
        }

        var isDev = address.Path.StartsWith(DevFolder, StringComparison.Ordinal);
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

    private static string NotHere(HttpContext context) => string.Create(
        CultureInfo.InvariantCulture,
        $"This preview does not answer to the name in this request, so that no page of another site can read it.\n"
        + $"Open http://localhost:{context.Connection.LocalPort}/, or the address that --bind names.");
}
