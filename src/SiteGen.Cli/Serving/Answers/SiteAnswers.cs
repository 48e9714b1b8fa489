using Microsoft.AspNetCore.Http;
using SiteGen.Cli.Serving.Forwarding;
using SiteGen.Files;
using SiteGen.Output;

namespace SiteGen.Cli.Serving.Answers;

/// <summary>Answers requests as a static host with the newest build would: headers and forced redirects, outputs, other redirects, the page for what is missing.</summary>
internal sealed class SiteAnswers(PreviewSite site, IDevPages dev, HostRulesReader rules, OutputAnswers outputs)
{
    private const string DerivedFolder = $"/{DerivedFile.Folder}/";

    public async Task Answer(HttpContext context, RequestAddress address)
    {
        if (address.Path.StartsWith(RequestGate.DevFolder, StringComparison.Ordinal))
        {
            await dev.Answer(context, address.Path[RequestGate.DevFolder.Length..]);
            return;
        }

        var state = site.State;
        if (state.Plan is not { } plan)
        {
            await outputs.SendMissing(context, new(address.Path), StatusCodes.Status503ServiceUnavailable);
            return;
        }

        var known = await rules.Of(state);
        known.AddHeaders(address.Path, context.Response.Headers);
        var basePath = BasePathOf(plan);
        if (known.Find(address, context.Request, isForced: true) is { } forced && await Follow(forced, context, plan))
        {
            return;
        }

        if (Below(basePath, address.Path) is { } url && await Show(url, context, address, plan))
        {
            return;
        }

        if (known.Find(address, context.Request, isForced: false) is { } other && await Follow(other, context, plan))
        {
            return;
        }

        if (address.Path == "/" || address.Path + "/" == basePath)
        {
            Send(context, StatusCodes.Status302Found, PercentEncoding.EncodePath(plan.Site.Config.BasePath));
            return;
        }

        var missing = Below(basePath, address.Path) ?? new(address.Path);
        if (!await outputs.SendLastGood(context, missing, state))
        {
            await outputs.SendNotFound(context, missing, plan);
        }
    }

    /// <summary>The base path as requests have it once they are decoded.</summary>
    private static string BasePathOf(SitePlan plan) => Uri.UnescapeDataString(plan.Site.Config.BasePath);

    private static UrlPath? Below(string basePath, string path)
        => path.StartsWith(basePath, StringComparison.Ordinal) ? new UrlPath(path[(basePath.Length - 1)..]) : null;

    // False: there is nothing at this address.
    private async Task<bool> Show(UrlPath url, HttpContext context, RequestAddress address, SitePlan plan)
    {
        if (plan.Find(url) is { } output)
        {
            return await outputs.Send(context, output, StatusCodes.Status200OK);
        }

        if (url.Value.StartsWith(DerivedFolder, StringComparison.Ordinal) || MadeFile.IsNamedSo(url))
        {
            return await outputs.SendDerived(context, url, Referer(context, plan), plan);
        }

        if (!url.IsFolder && plan.Find(new(url.Value + "/")) is not null)
        {
            Send(context, StatusCodes.Status301MovedPermanently, $"{Encoded(address.Path)}/{address.Query}");
            return true;
        }

        return false;
    }

    private async Task<bool> Follow((Redirect Rule, string Target) found, HttpContext context, SitePlan plan)
    {
        var (rule, target) = found;
        if (rule.Status is not (StatusCodes.Status200OK or StatusCodes.Status404NotFound))
        {
            Send(context, rule.Status, target);
            return true;
        }

        // What is elsewhere would have to be fetched: a preview uses no network.
        var basePath = BasePathOf(plan);
        return RequestAddress.Read(target.Split('#')[0]) is { } address && (Below(basePath, address.Path) ?? new(address.Path)) is var url
            && (plan.Find(url) ?? plan.Find(new(url.Value.TrimEnd('/') + "/"))) is { } output && await outputs.Send(context, output, rule.Status);
    }

    private static UrlPath? Referer(HttpContext context, SitePlan plan)
        => Uri.TryCreate(context.Request.Headers.Referer.ToString(), UriKind.Absolute, out var uri) && RequestAddress.Read(uri.PathAndQuery) is { } address
            ? Below(BasePathOf(plan), address.Path)
            : null;

    private static string Encoded(string path) => PercentEncoding.EncodePath(path.Replace("%", "%25", StringComparison.Ordinal));

    private static void Send(HttpContext context, int status, string target)
    {
        context.Response.StatusCode = status;
        context.Response.Headers.Location = target;
        context.Response.Headers.CacheControl = "no-store";
        context.Response.ContentLength = 0;
    }
}
